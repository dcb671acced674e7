import type { GuideWords } from './en.ts';

/** What a guide page says besides its definition, in German. */
export const de: GuideWords = {
  locale: 'de',
  outcomes: {
    'invalid-value': 'Ein Wert kann nicht stimmen',
    'host-not-allowed': 'Keine Adresse dieser Plattform',
    'store-not-found': 'Shop nicht gefunden',
    'credentials-rejected': 'Werte nicht angenommen',
    'credentials-expired': 'Werte abgelaufen',
    'permission-missing': 'Berechtigung fehlt',
    'plan-required': 'Der Tarif hat keinen API-Zugang',
    'store-unavailable': 'Shop geschlossen oder pausiert',
    'not-an-api': 'Die API ist hier nicht nutzbar',
    'ip-blocked': 'Der Prüfer wird blockiert',
    'rate-limited': 'Zu oft gefragt',
    unreachable: 'Nicht erreichbar',
    'tls-failed': 'Keine sichere Verbindung',
    'platform-error': 'Antwort nicht verstanden',
    'platform-retired': 'Plattform abgeschaltet',
    unverified: 'Nichts gefunden, nichts bewiesen',
  },
  connect: (platform) => `${platform} verbinden`,
  mayDifferOnScreen: 'Auf Ihrem Bildschirm kann es anders heißen.',
  or: 'oder',
  source: 'Quelle',

  needs: 'Was Sie brauchen',
  newToThis: 'Neu hier? [Hier anfangen](/start-here.md).',
  setUp: 'Zugang einrichten',
  setUpRetired: 'Was Sie noch tun können',
  check: 'Werte prüfen',
  explain: 'Eine Fehlermeldung erklären',
  report: 'Einen Bericht für den Support öffnen',
  whenItWorks: (tool) =>
    `Wenn hier alles funktioniert, starten Sie den Verbindungstest für ${tool}: [Nachprüfen](/verification.md).`,
  done: 'Wenn Sie fertig sind',
  sources: 'Quellen und Stand',
  reviewed: (day) => `Diese Anleitung wurde zuletzt am ${day} geprüft. Ihre Angaben stammen aus diesen Texten.`,
  correct: (address) => `Hat sich etwas geändert? [Diese Anleitung berichtigen](${address}).`,
  dated: (day) => `von ${day}`,
  read: (day) => `gelesen in der Fassung vom ${day}`,
  saysSoHere: (platform) => `Das schreibt ${platform} hier`,

  minutes: (minutes) => `Das dauert etwa ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`}.`,
  keyLives: (time) => `Der Schlüssel gilt ${time}.`,
  quoted: (name) => `„${name}“`,
  writesToo: {
    title: 'Dieser Schlüssel kann Ihren Shop auch ändern',
    text: (platform, isEnded) =>
      `${platform ? `Bei ${platform}` : 'Auf diesem Weg'} gibt es keinen Schlüssel, der nur lesen kann: Dieser kann in Ihrem Shop auch etwas ändern oder löschen. Nur {tool} soll ihn bekommen; beenden Sie ihn, wenn die Arbeit getan ist.${isEnded ? ' Der letzte Schritt beendet ihn.' : ''}`,
  },
  into: {
    title: (platform) => `Übertragen Sie Daten nach ${platform}?`,
    canWrite: (tool) => `Mit dem Schlüssel aus den Schritten oben kann ${tool} auch in den Shop schreiben.`,
    needsMore: (tool) => `Mit den Schritten oben darf ${tool} lesen. Um in den Shop zu schreiben, braucht es mehr.`,
    tick: 'Kreuzen Sie auch das an:',
  },
  permissions: {
    forData: (permission, data) => `${permission} für ${data}`,
    forTool: (permission) => `${permission} für {tool}`,
    usual: 'Tools, die Shops übertragen, möchten meist auch das; die Prüfung kommt ohne aus:',
    addLater: 'Was {tool} außerdem verlangt, lässt sich später hinzufügen.',
    besides: 'Außer dem, was die Prüfung liest, verlangt {tool} das hier. Erlauben Sie es ebenfalls, wo Sie gefragt werden:',
    lookFirst:
      '**Sehen Sie zuerst nach, was {tool} alles verlangt.** Später lässt sich nichts hinzufügen: Wählen Sie jetzt alles aus.',
  },
  addresses: {
    comesFrom: 'Die Prüfung auf dieser Seite kommt von:',
    ask: 'Fragen Sie die Betreiber dieser Website nach den Adressen, von denen die Prüfung ausgeht.',
  },
  authorizationLink: {
    text: 'den Freigabe-Link',
    ask: 'den Freigabe-Link (Sie bekommen ihn vom Anbieter des Tools)',
  },
  appInQuotes: /„\{app\}“/g,

  values: {
    title: 'Werte zum Eintragen',
    titleRetired: 'Werte, nach denen gefragt wurde',
    retired: 'Ältere Anleitungen nennen sie. Sie öffnen nichts mehr.',
    intro: (tool) => `Diese Werte kommen in ${tool} und in die Prüfung. Die Beispiele zeigen nur die Form; sie öffnen nichts.`,
    keepSafe:
      'Wer einen geheimen Wert hat, kann ihn benutzen. Bewahren Sie ihn in einem Passwort-Manager auf, nicht auf Papier, und schicken Sie ihn nicht per E-Mail oder Chat.',
    head: ['Wert', 'Wo er steht', 'Sieht etwa so aus'],
    secret: 'Geheim.',
    optional: 'Freiwillig.',
    addedOptional: 'Ein Tool fragt vielleicht nicht danach.',
    added: 'Ein Tool fragt vielleicht nicht danach, aber die Prüfung braucht es.',
    oneOf: (choices) => `Eines von: ${choices}`,
  },

  answers: {
    title: 'Was die Antworten bedeuten',
    intro:
      'Was die Prüfung zu dieser Plattform im Besonderen sagen kann. Alle Ergebnisse, auch die, die es bei jeder Plattform gibt, stehen unter [Fehler beheben](/troubleshooting.md).',
    thisAddress: 'dieser Adresse',
    ThisAddress: 'Diese Adresse',
    example: (sentence) => `Zum Beispiel: ${sentence}`,
  },

  lost: 'Was nicht mitkommt',

  asked: {
    title: 'Was die Prüfung fragt',
    onlyReads:
      'Die Prüfung liest nur. Sie ändert nichts im Shop und behält keinen Ihrer Werte: [was mit ihnen geschieht](/privacy.md).',
    uses: (api, where) => `Die Prüfung nutzt die Schnittstelle „${api}“ ${where}.`,
    itReads: 'Sie liest je einen Datensatz:',
    provesAndReads: 'Zuerst fragt sie, ob die Werte angenommen werden, dann liest sie je einen Datensatz:',
    proves: 'Sie fragt, ob die Werte angenommen werden.',
    head: ['Daten', 'Berechtigung', 'Was Sie von einem Datensatz sehen'],
    ourWords:
      'Eine Berechtigung, die nicht in einem Kästchen steht, ist in unseren Worten genannt: Auf Ihrem Bildschirm kann sie anders heißen.',
    recognises: (platform) =>
      `Davor fragt sie unter Ihrer Adresse ohne die Werte, ob dort ${platform} antwortet, und schickt sie sonst nirgendwohin. Führt der Shop von dort zu seinem eigenen anderen Namen, etwa von \`example.com\` zu \`www.example.com\`, geht die Prüfung dort weiter und sagt es Ihnen.`,
    atYourAddress: 'unter der Adresse Ihres Shops und ruft sonst nichts auf',
    at: (hosts) => `unter ${hosts} und ruft sonst nichts auf`,
    similar: (platform) => `ähnlichen Adressen von ${platform}`,
    cutsOff: 'Manche Server geben den Header nicht weiter, in dem der Schlüssel steht. Sieht die Antwort danach aus,',
    signs: 'zeigt die Prüfung den Schlüssel durch eine Signatur, in der kein Geheimnis steht.',
    notUnderstood: 'Wird auch das nicht verstanden,',
    inAddress:
      'sendet sie den Schlüssel einmal in der Adresse, über https. Dann steht er im Protokoll des Servers des Shops, und das Ergebnis sagt es.',
    skipped: 'In manchen Fällen übersprungen, mit diesen Worten:',
    notChecked: 'Nicht geprüft:',
    public: 'keine: Das kann jeder lesen',
    anyKey: 'keine: Jeder Schlüssel genügt',
    masked: (label) => `${label} (verdeckt)`,
    howMany: 'wie viele es gibt',
    several: (names) => `Für ${names} stellt sie mehr als eine Frage.`,
    token: (methods) =>
      `Sie meldet sich${methods ? ` bei ${methods}` : ''} einmal an und bekommt für kurze Zeit einen Token, der am Ende der Prüfung vergessen ist.`,
    regions: (order, { byChoice, byValues }) => {
      const unless = [byChoice && 'keine Region gewählt ist', byValues && 'die Werte keine Region verraten'].filter(Boolean);
      const when = unless.length > 0 ? `Wenn ${unless.join(' und ')}, werden diese` : 'Die Server werden';
      return `${when} in dieser Reihenfolge gefragt, bis einer die Werte annimmt: ${order}.`;
    },
  },
};
