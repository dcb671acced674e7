import type { Lang } from './lang.ts';

/** A word that a guide may use and not everybody knows. */
export interface Term {
  /** Its anchor in the glossary. */
  id: string;
  name: string;
  /** One or two plain sentences. */
  says: string;
  /** How it stands in a text. */
  word: RegExp;
}

const english: readonly Term[] = [
  {
    id: 'token',
    name: 'Token',
    says: 'A long word that a platform makes for a program. Whoever has it gets in, so it is as secret as a password. It is also called API key or access token.',
    word: /\btokens?\b/i,
  },
  {
    id: 'scope',
    name: 'Scope',
    says: 'One permission of a key, such as “may read orders”. You choose the scopes when you make the key.',
    word: /\bscopes?\b/i,
  },
  {
    id: 'role',
    name: 'Role',
    says: 'A set of permissions with a name. Whoever has the role may do what the set allows.',
    word: /\broles?\b/i,
  },
  {
    id: 'endpoint',
    name: 'Endpoint',
    says: 'The web address at which a program talks to your shop. It is not the address that your customers see.',
    word: /\bendpoints?\b/i,
  },
  {
    id: 'ip-address',
    name: 'IP address',
    says: 'The number under which a computer is known on the internet, such as 203.0.113.7. Some platforms answer only the ones on a list.',
    word: /\bIP address(es)?\b/i,
  },
  {
    id: 'terminal',
    name: 'Terminal',
    says: 'A window in which you type commands. On Windows open the app “Terminal”, on a Mac the app “Terminal” under Applications, Utilities.',
    word: /\bterminals?\b/i,
  },
  {
    id: 'organisation',
    name: 'Organisation',
    says: 'An account that several shops and people belong to.',
    word: /\borgani[sz]ations?\b/i,
  },
  {
    id: 'webhook',
    name: 'Webhook',
    says: 'A message that a platform sends to another program by itself when something happens in your shop.',
    word: /\bwebhooks?\b/i,
  },
];

const german: readonly Term[] = [
  {
    id: 'token',
    name: 'Token',
    says: 'Ein langes Wort, das eine Plattform für ein Programm erzeugt. Wer es hat, kommt hinein, es ist also so geheim wie ein Passwort. Es heißt auch API-Schlüssel oder Access Token.',
    word: /(?<![\p{L}-])Tokens?(?!\p{L})/u,
  },
  {
    id: 'scope',
    name: 'Scope',
    says: 'Eine einzelne Berechtigung eines Schlüssels, etwa „darf Bestellungen lesen“. Sie wählen die Scopes, wenn Sie den Schlüssel anlegen.',
    word: /(?<![\p{L}-])Scopes?(?!\p{L})/u,
  },
  {
    id: 'role',
    name: 'Rolle',
    says: 'Mehrere Berechtigungen unter einem Namen. Wer die Rolle hat, darf, was sie erlaubt.',
    word: /(?<![\p{L}-])Rollen?(?!\p{L})/u,
  },
  {
    id: 'endpoint',
    name: 'Endpunkt (Endpoint)',
    says: 'Die Internetadresse, unter der ein Programm mit Ihrem Shop spricht. Es ist nicht die Adresse, die Ihre Kunden sehen.',
    word: /(?<![\p{L}-])(?:Endpunkte?|Endpoints?)(?!\p{L})/u,
  },
  {
    id: 'ip-address',
    name: 'IP-Adresse',
    says: 'Die Nummer, unter der ein Computer im Internet bekannt ist, etwa 203.0.113.7. Manche Plattformen antworten nur denen, die auf einer Liste stehen.',
    word: /(?<![\p{L}-])IP-Adressen?(?!\p{L})/u,
  },
  {
    id: 'terminal',
    name: 'Terminal',
    says: 'Ein Fenster, in das man Befehle tippt. Unter Windows öffnen Sie die App „Terminal“, auf dem Mac die App „Terminal“ unter Programme, Dienstprogramme.',
    word: /(?<![\p{L}-])Terminals?(?!\p{L})/u,
  },
  {
    id: 'organisation',
    name: 'Organisation',
    says: 'Ein Konto, zu dem mehrere Shops und Personen gehören.',
    word: /(?<![\p{L}-])Organisation(?:en)?(?!\p{L})/u,
  },
  {
    id: 'webhook',
    name: 'Webhook',
    says: 'Eine Nachricht, die eine Plattform von selbst an ein anderes Programm schickt, wenn in Ihrem Shop etwas geschieht.',
    word: /(?<![\p{L}-])Webhooks?(?!\p{L})/u,
  },
];

/** Explained on the page "Start here", and where a step uses the word. */
export const glossary: Record<Lang, readonly Term[]> = { en: english, de: german };
