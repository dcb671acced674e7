import type { Sentences } from '../en/index.ts';

export const mayDiffer = ' (kann anders heißen)';

export const thisData = 'diese Daten';

/** The general sentence for each outcome: what is wrong, then what to do. */
export const outcomes: Sentences['outcomes'] = {
  'invalid-value': ({ field }) =>
    `${field ? `„${field}“` : 'Einer der Werte'} kann so nicht stimmen. Kopieren Sie den Wert noch einmal.`,
  'host-not-allowed': ({ host, platform }) =>
    `${host} ist keine Adresse, bei der für ${platform} gefragt wird. Geben Sie die Adresse ein, die in der Anleitung steht.`,
  'store-not-found': ({ host, platform, field }) =>
    `${platform} kennt keinen Shop unter ${host}. Prüfen Sie ${field ? `„${field}“` : 'die Adresse'} auf Tippfehler.`,
  unreachable: ({ host, platform, isOwnHost }) =>
    isOwnHost
      ? `Der Server des Shops war unter ${host} nicht zu erreichen. Über Ihre Werte sagt das nichts; prüfen Sie die Adresse, oder versuchen Sie es in ein paar Minuten noch einmal.`
      : `${platform} war unter ${host} nicht zu erreichen. Über Ihre Werte sagt das nichts; versuchen Sie es in ein paar Minuten noch einmal.`,
  'tls-failed': ({ host, platform, field }) =>
    field
      ? `${host} hat kein gültiges Sicherheitszertifikat, deshalb wurden keine Werte dorthin gesendet. Prüfen Sie die Adresse, oder fragen Sie, wer die Domain des Shops betreut.`
      : `Die Verbindung zu ${platform} ließ sich nicht absichern, deshalb wurden keine Werte gesendet. Über die Werte sagt das nichts; versuchen Sie es später noch einmal.`,
  'not-an-api': ({ host, platform, field }) =>
    field
      ? `${host} hat mit einer Webseite statt mit Daten geantwortet. Prüfen Sie, ob „${field}“ richtig und der API-Zugang eingeschaltet ist.`
      : `${platform} hat mit einer Webseite statt mit Daten geantwortet, wie bei Wartungsarbeiten. Ihre Werte können stimmen; versuchen Sie es später noch einmal.`,
  'credentials-rejected': ({ platform, field }) =>
    `${platform} nimmt ${field ? `„${field}“` : 'diese Werte'} nicht an. Kopieren Sie alles noch einmal, oder legen Sie einen neuen Schlüssel an.`,
  'credentials-expired': ({ field }) =>
    `${field ? `„${field}“` : 'Der Schlüssel'} ist abgelaufen. Legen Sie einen neuen Schlüssel an.`,
  'permission-missing': ({ entity, permission, described }) =>
    `Der Schlüssel funktioniert, darf ${entity ?? thisData} aber nicht lesen. ${
      permission
        ? `Meist fehlt die Berechtigung „${permission}“${described ? mayDiffer : ''}: Fügen Sie sie hinzu.`
        : 'Meist fehlt eine Berechtigung: Fügen Sie sie hinzu.'
    }`,
  'plan-required': ({ platform, entity }) =>
    `Der Tarif des Shops enthält die API von ${platform} für ${entity ?? thisData} nicht. Dafür braucht es einen höheren Tarif.`,
  'store-unavailable': () =>
    'Der Shop antwortet im Moment nicht: Er ist geschlossen, pausiert oder wird gewartet. Prüfen Sie später noch einmal.',
  'ip-blocked': ({ platform }) =>
    `${platform} lehnt Anfragen dieses Prüfers im Moment ab. Ihre Werte können stimmen; versuchen Sie es später noch einmal.`,
  'rate-limited': ({ platform }) =>
    `${platform} bittet um eine Pause, weil zu oft gefragt wurde. Warten Sie etwas, und prüfen Sie dann noch einmal.`,
  'platform-error': ({ host, platform, isOwnHost }) =>
    `${isOwnHost ? `Der Server des Shops unter ${host}` : platform} hat etwas geantwortet, das dieser Prüfer nicht versteht. Ihre Werte können stimmen; versuchen Sie es später noch einmal.`,
  'platform-retired': ({ platform }) => `${platform} ist abgeschaltet. Kein Schlüssel kann mehr funktionieren.`,
  unverified: ({ platform }) =>
    `Nichts spricht gegen diese Werte, aber bei ${platform} lässt sich das von hier aus nicht nachweisen.`,
};
