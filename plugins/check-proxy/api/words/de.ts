import type { ApiWords } from './en.ts';

/** What the API says of requests that it does not answer with a report, in German. */
export const de: ApiWords = {
  ourFault: 'Die Prüfung ist durch einen Fehler dieser Website abgebrochen. Über die Werte sagt das nichts.',
  tooBusy: 'Gerade laufen zu viele Prüfungen. Versuchen Sie es in ein paar Sekunden noch einmal.',
  noNewChecks: 'Dieser Server nimmt keine neuen Prüfungen an.',
  nothingHere: 'Hier gibt es nichts. Der Prüfer ist unter api/check.',
  useMethod: (methods) => `Nehmen Sie hier ${methods.join(' oder ')}.`,
  otherOrigin: 'Der Prüfer antwortet nur Seiten seiner eigenen Website.',
  sandboxOff: 'Ausprobieren ohne Shop ist auf dieser Website ausgeschaltet.',
  answerTypes: (types) => `Die Antwort kann ${types.join(' oder ')} sein.`,

  body: {
    type: (type) => `Senden Sie den Body als ${type}.`,
    brokeOff: 'Der Body ist mittendrin abgebrochen.',
    tooLarge: (kilobytes) => `Der Body darf höchstens ${kilobytes} kB haben.`,
    missing: 'Der Body fehlt.',
    notJson: 'Der Body ist kein JSON.',
    wrongShape: 'Der Body hat nicht die richtige Form.',
  },
  noPlatform: (ids) => `Diese Plattform gibt es nicht. Es gibt: ${ids}.`,
  noMethod: (platform, ids) => `${platform} hat diesen Weg nicht. Es gibt: ${ids}.`,
  noData: (platform, ids) => `${platform} hat diese Daten nicht. Es gibt: ${ids}.`,
  noScenario: 'Dieses Beispiel gibt es nicht.',
  noApp: (platform) => `Diese Website hat bei ${platform} keine eigene App. Wählen Sie einen anderen Weg.`,

  place: {
    unknown: 'ist unbekannt',
    unknownMembers: 'hat unbekannte Angaben',
    notOffered: 'wird von dieser Website nicht angeboten',
  },
  limits: {
    client: 'Sie haben in kurzer Zeit oft geprüft. Warten Sie etwas, und prüfen Sie dann noch einmal.',
    network: 'Aus Ihrem Netz kamen in kurzer Zeit viele Prüfungen. Warten Sie etwas, und prüfen Sie dann noch einmal.',
    'client-at-once': 'Einige Ihrer Prüfungen laufen noch. Warten Sie, bis sie fertig sind.',
    'client-rejections':
      'Von Ihrem Anschluss kamen in der letzten Stunde viele falsche Werte. Legen Sie inzwischen im Adminbereich einen neuen Schlüssel an, und prüfen Sie dann noch einmal.',
    total: 'Im Moment prüfen sehr viele Menschen. Warten Sie etwas, und prüfen Sie dann noch einmal.',
  },
};
