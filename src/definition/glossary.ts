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

/** Explained on the page "Start here", and where a step uses the word. */
export const glossary: readonly Term[] = [
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
