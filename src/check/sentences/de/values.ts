import type { ValueSentences } from '../en/values.ts';

const listFormat = new Intl.ListFormat('de', { type: 'conjunction' });

/** What can be said of a value before anything is sent, in German. */
export const values: ValueSentences = {
  enter: (label) => `Bitte „${label}“ ausfüllen.`,
  choose: (label) => `Wählen Sie bei „${label}“ eine der Möglichkeiten.`,
  tooLong: (label) => `Das ist viel zu lang für „${label}“. Kopieren Sie nur den Wert selbst.`,
  longerText: 'Das ist ein längerer Text; kopieren Sie jeden Wert in sein eigenes Feld.',
  broken: (label) =>
    `In „${label}“ steckt ein Zeilenumbruch oder ein verborgenes Zeichen. Kopieren Sie den Wert noch einmal, ohne etwas daneben.`,
  dressed: (label) =>
    `Das ist mehr als „${label}“: Daneben steht ein Name, ein Anführungszeichen oder ein Komma. Tragen Sie nur den Wert ein.`,
  strangeLetter: (label) =>
    `In „${label}“ steht ein Zeichen, das in keinem Schlüssel vorkommt. Kopieren Sie den Wert noch einmal, ohne etwas daneben.`,
  unseen: (label) =>
    `In „${label}“ steckt ein Zeichen, das man nicht sieht. Der Wert wird so verwendet, wie er dasteht; wird er abgelehnt, tippen Sie ihn von Hand.`,
  blank: (label) =>
    `„${label}“ beginnt oder endet mit einem Leerzeichen. Der Wert wird so verwendet, wie er dasteht; gehört das Leerzeichen nicht dazu, löschen Sie es.`,
  webAddress: (label) => `Das ist eine Internetadresse. Hier gehört „${label}“ selbst hin.`,
  mailAddress: (label) => `Das ist eine E-Mail-Adresse. Hier gehört „${label}“ hin.`,
  mask: (label) =>
    `Das sind Punkte oder Sterne, die „${label}“ verdecken. Lassen Sie sich den Wert dort anzeigen, wo er steht, und kopieren Sie ihn dann.`,
  placeholder: (label) =>
    `Das ist ein Beispiel aus einer Beschreibung und kein Wert. Hier gehört Ihr eigener Wert für „${label}“ hin.`,
  shorter: (label, length, usual) =>
    `„${label}“ ist kürzer als üblich: ${length} statt ${usual} Zeichen. Prüfen Sie, ob alles kopiert wurde.`,

  keyNotAddress: (label, like) =>
    `Das sieht nach einem Schlüssel aus, nicht nach einer Internetadresse. „${label}“ sieht etwa so aus: „${like}“.`,
  notAnAddress: (label, like) => `Das ist keine Internetadresse für „${label}“. Sie sieht etwa so aus: „${like}“.`,
  wrapped: (host) =>
    `Dieser Link führt über ${host}, einen Mailfilter oder eine Suchseite. Öffnen Sie ihn und kopieren Sie die Adresse, die der Browser dann zeigt.`,
  inNumbers: (host, like) =>
    `${host} ist eine Adresse aus Zahlen; geprüft werden hier nur Namen. Geben Sie den Namen des Shops ein, zum Beispiel „${like}“.`,
  notPublic: (host, like) =>
    `${host} ist keine Adresse im Internet. Geben Sie die öffentliche Adresse des Shops ein, zum Beispiel „${like}“.`,
  otherHost: (host, like) => `${host} ist keine Adresse dieser Plattform. Sie sieht etwa so aus: „${like}“.`,
  unencrypted: (label) =>
    `„${label}“ beginnt mit http://. Diese Prüfung fragt nur über https: Über http wird nichts gesendet. Geben Sie es auch im Tool mit https:// ein.`,
  withPort: (port) =>
    `Adressen mit einem Port („:${port}“) werden nicht geprüft: Gefragt wird nur am üblichen, 443. Ihre Werte können trotzdem stimmen. Antwortet der Shop auch ohne ihn, lassen Sie ihn weg.`,

  belongsElsewhere: (owner, label) => `Das ist „${owner}“ und hat ein eigenes Feld. Hier gehört „${label}“ hin.`,
  swapped: (label, other) => `„${label}“ und „${other}“ sind offenbar vertauscht. Tauschen Sie die beiden Werte.`,
  twice: (label, other) => `„${label}“ und „${other}“ sind gleich. Kopieren Sie beide noch einmal.`,
  alike: (label, other) => `„${label}“ und „${other}“ sind gleich. Das ist in Ordnung, wenn Sie beide selbst so gewählt haben.`,

  list: (names) => listFormat.format(names),
  quote: (platform, said) => `${platform} meldet: „${said}“.`,
  quotes: ['„', '“'],
};
