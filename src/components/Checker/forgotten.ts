const key = 'storekeys.forgotten';

/** Notes for the next page in this tab that what was entered is being forgotten. Nothing of what it was. */
export function noteForgotten(): void {
  keep((storage) => storage.setItem(key, 'true'));
}

/** Whether something that was entered in this tab was forgotten since. Told once. */
export function wasForgotten(): boolean {
  let noted = false;
  keep((storage) => {
    noted = storage.getItem(key) !== null;
    storage.removeItem(key);
  });
  return noted;
}

/** A browser may be set to refuse any storage. */
function keep(use: (storage: Storage) => void): void {
  try {
    use(sessionStorage);
  } catch {}
}
