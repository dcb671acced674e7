import { de as api } from '../../api/words/de.ts';
import type { ConnectWords } from './en.ts';

/** What the pages of an authorization say, in German. */
export const de: ConnectWords = {
  connected: 'Verbunden',
  notConnected: 'Nicht verbunden',
  backToGuide: 'Zurück zur Anleitung',
  gaveKey: (platform) => `${platform} hat den Schlüssel herausgegeben.`,
  inGuide: 'Er steht jetzt in der Anleitung. Sie können dieses Fenster schließen.',
  guideSays: 'Was zu tun ist, steht in der Anleitung. Sie können dieses Fenster schließen.',
  guideClosed:
    'Die Anleitung, von der Sie kamen, ist geschlossen, deshalb wurde nichts übergeben. Öffnen Sie die Anleitung wieder, und fangen Sie noch einmal an.',

  failures: {
    refused: (platform) =>
      `Der Zugriff wurde nicht erlaubt, deshalb hat ${platform} keinen Schlüssel herausgegeben. An Ihrem Konto hat sich nichts geändert.`,
    unknown: () =>
      'Diese Seite wurde ein zweites Mal geöffnet, kam zu spät oder gehört zu einem anderen Browser. Eine Erlaubnis gilt einmal und zehn Minuten lang.',
    'mixed-up': () => 'Diese Antwort gehört zu einer anderen Plattform als der gefragten. Sie wurde verworfen.',
    'code-rejected': (platform) =>
      `${platform} hat den Code nicht angenommen, der für Ihre Erlaubnis steht. So ein Code gilt einmal und nur wenige Minuten. Geschieht das jedes Mal, sagen Sie es denen, die diese Website betreiben.`,
    'app-rejected': (platform) =>
      `${platform} nimmt die App dieser Website nicht an und hat deshalb keinen Schlüssel herausgegeben. Bitte sagen Sie es denen, die diese Website betreiben; folgen Sie bis dahin den Schritten der Anleitung.`,
    'not-understood': (platform) =>
      `${platform} hat etwas geantwortet, das diese Website nicht versteht, und keinen Schlüssel herausgegeben.`,
    unreachable: (platform) =>
      `${platform} war nicht zu erreichen oder hat im Moment selbst ein Problem. Versuchen Sie es in ein paar Minuten noch einmal.`,
    limited: () => 'Es wurde in kurzer Zeit zu viel gefragt. Warten Sie ein paar Minuten.',
  },

  problems: {
    noPlatform: 'Diese Plattform gibt es nicht.',
    notOffered: 'Diese Website kann bei dieser Plattform keinen Schlüssel holen.',
    noScenario: api.noScenario,
    beginOnGuide: 'Fangen Sie auf der Seite der Anleitung an.',
    noRevocation: 'Von hier aus lässt sich der Zugriff nicht beenden.',
    sandboxOff: api.sandboxOff,
    wrongShape: api.body.wrongShape,
  },

  sample: {
    title: (platform) => `Beispiel: eine App in ${platform} lassen`,
    mark: 'Das ist ein Beispiel.',
    explain: (platform) => `Die Seite von ${platform} sieht anders aus. Niemand wird gefragt und kein Konto berührt.`,
    heading: (platform) => `Diese App in Ihr Konto bei ${platform} lassen?`,
    asksFor: 'Sie bittet um:',
  },
};
