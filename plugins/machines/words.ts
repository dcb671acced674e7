import type { Lang } from '../../src/definition/index.ts';

const en = {
  about:
    'One guide per platform: what is needed, where each value is found, what it looks like, and what the answers of its API mean. To have the values checked, a person opens the guide in a browser.',
  guides: 'Guides',
  others: 'About all of them',
  data: 'Data',
  catalogue: { name: 'The catalogue', is: 'every platform with its ways of connecting, values and permissions' },
  schema: 'Its schema',
  changes: { name: 'What was reviewed when', is: 'as an Atom feed' },
  reviewed: (title: string) => `${title}: reviewed guides`,
  reviewedOn: (name: string, day: string) => `${name}, reviewed on ${day}`,
};

const de: typeof en = {
  about:
    'Eine Anleitung je Plattform: was man braucht, wo jeder Wert steht, wie er aussieht und was die Antworten der API bedeuten. Um die Werte prüfen zu lassen, öffnet ein Mensch die Anleitung im Browser.',
  guides: 'Anleitungen',
  others: 'Zu allen',
  data: 'Daten',
  catalogue: { name: 'Der Katalog', is: 'jede Plattform mit ihren Wegen, Werten und Berechtigungen, auf Englisch' },
  schema: 'Sein Schema',
  changes: { name: 'Was wann geprüft wurde', is: 'als Atom-Feed' },
  reviewed: (title) => `${title}: geprüfte Anleitungen`,
  reviewedOn: (name, day) => `${name}, geprüft am ${day}`,
};

/** What programs are told beside what stands in the pages. */
export const machineWords: Record<Lang, typeof en> = { en, de };
