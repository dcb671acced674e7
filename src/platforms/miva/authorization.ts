/** `MIVA TOKEN`, or signed: the HMAC of the body with the Signature, which is base64 (the `=` at its end may be missing). */
export async function authorization(body: string, token: string, signature: string): Promise<string> {
  if (signature === '') return `MIVA ${token}`;
  const bytes = Uint8Array.from(atob(signature.replace(/(?<!=)=+$/, '')), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body)));
  return `MIVA-HMAC-SHA256 ${token}:${btoa(String.fromCharCode(...signed))}`;
}
