import { dayInWords } from '../../../definition/time.ts';
import type { Sentences } from '../en/index.ts';
import { mayDiffer, outcomes, thisData } from './outcomes.ts';
import { values } from './values.ts';

const { list } = values;

function span(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`;
  return seconds < 2 * 60 * 60 ? `${Math.ceil(seconds / 60)} Minuten` : `${Math.ceil(seconds / 3600)} Stunden`;
}

function timeLeft(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 90) return minutes <= 1 ? 'eine Minute' : `${minutes} Minuten`;
  return `${Math.round(minutes / 60)} Stunden`;
}

const beforeItEnds = 'Lassen Sie das Tool vorher fertig werden, oder legen Sie einen Schlüssel an, der länger gilt.';

/** Every sentence that a check says by itself, in German. */
export const de: Sentences = {
  ...{ lang: 'de', values, outcomes, mayDiffer, thisData },
  permissionFor: (data) => `die Berechtigung für ${data}`,
  forData: (data) => `für ${data}`,

  valuesRight: 'Die Werte sehen richtig aus.',
  valuesNotLookedAt: 'Die Werte wurden nicht angesehen: Keiner kann mehr stimmen.',
  accepted: (platform) => `${platform} nimmt diese Werte an.`,
  notOffered: (platform) => `${platform} bietet das nicht an.`,
  notWithThese: (platform) => `Mit diesen Werten kann ${platform} danach nicht gefragt werden.`,
  notAsked: {
    stopped: 'Nicht gefragt, weil die Prüfung abgebrochen wurde.',
    outOfTime: 'Nicht gefragt, weil diesem Prüfer die Zeit ausging.',
    unprovable: 'Nicht gefragt, weil sich die Werte hier nicht nachweisen lassen.',
    failed: 'Nicht gefragt, weil eine frühere Prüfung gescheitert ist.',
  },
  unproved: 'Nicht beurteilt, weil sich die Werte nicht nachweisen ließen.',
  unprovable: 'Diese Werte lassen sich hier nicht nachweisen.',

  read: {
    some: (name, { value, exact }) => `${name} lesbar: ${exact ? '' : 'mindestens '}${value.toLocaleString('de')}.`,
    any: (name) => `${name} lesbar.`,
    none: (name) => `${name} lesbar. Es gibt noch keine.`,
    public: 'Das kann hier jeder lesen, über Ihren Schlüssel sagt es also nichts.',
    nameless: '(ohne Namen)',
  },

  summary: {
    outOfTime: (platform) =>
      `Diesem Prüfer ging die Zeit aus, bevor alles gefragt war: Er hat gerade zu viel zu tun, oder ${platform} antwortet langsam. Ihre Werte können stimmen; prüfen Sie in einer Minute noch einmal.`,
    stopped: 'Die Prüfung wurde abgebrochen, bevor alles gefragt war.',
    right: 'Die Werte stimmen.',
    nothingChosen: 'Die Werte stimmen. Es waren keine Daten ausgewählt, also wurden keine gelesen.',
    works: (names) => `Alles funktioniert: Die Werte stimmen, und lesbar sind ${list(names)}.`,
    worksEmpty: (names) =>
      `Es funktioniert, aber zu sehen gibt es nichts: Die Werte stimmen, und lesbar sind ${list(names)}, doch der Shop hat keine. Ist es der richtige Shop?`,
    readsNothing: (platform, names) =>
      `Der Schlüssel ist bekannt, aber ${platform} lässt ihn nichts von dem lesen, was gefragt war: ${list(names)}.`,
    almost: (names) => `Fast: Nicht lesbar sind ${list(names)}.`,
    missing: (permissions, described) =>
      `Meist fehlen diese Berechtigungen${described ? mayDiffer : ''}: ${permissions.map((one) => `„${one}“`).join(', ')}.`,
  },

  failure: {
    noSuchName: 'Es gibt keinen Server namens {host}. Prüfen Sie die Adresse auf Tippfehler.',
    tooLate:
      '{platform} hat unter {host} nicht rechtzeitig geantwortet. Über Ihre Werte sagt das nichts; versuchen Sie es in ein paar Minuten noch einmal.',
    tooLateOwn:
      'Der Server des Shops unter {host} hat nicht rechtzeitig geantwortet. Über Ihre Werte sagt das nichts; versuchen Sie es in ein paar Minuten noch einmal.',
    nothingThere:
      'Unter {host} antwortet am gesicherten Port nichts: Gefragt wird nur über https, Port 443. Prüfen Sie die Adresse; hat der Shop kein https, muss sein Server das erst bekommen.',
    certificateExpired:
      'Das Sicherheitszertifikat von {host} ist abgelaufen, deshalb wurden keine Werte dorthin gesendet. Bitten Sie, wer die Domain des Shops betreut, es zu erneuern.',
    certificateOfOther:
      'Das Sicherheitszertifikat unter {host} gilt für einen anderen Namen, deshalb wurden keine Werte dorthin gesendet. Prüfen Sie die Adresse, mit und ohne „www.“, oder fragen Sie, wer die Domain des Shops betreut.',
    certificateSelfSigned:
      'Das Sicherheitszertifikat von {host} hat der Server selbst ausgestellt, und niemand bürgt dafür; deshalb wurden keine Werte dorthin gesendet. Bitten Sie, wer die Domain des Shops betreut, um eines, das Browser annehmen.',
    notPublic:
      '{host} führt zu einer Adresse, die nicht im öffentlichen Internet liegt, deshalb wurde dort nicht gefragt. Geben Sie die Adresse ein, unter der alle den Shop erreichen.',
    busy: 'Dieser Prüfer hat gerade zu viel zu tun, deshalb wurde {platform} nicht gefragt. Ihre Werte können stimmen; prüfen Sie in einer Minute noch einmal.',
    rejectedBefore: (waitS) =>
      `{platform} hat diese Werte eben erst abgelehnt, deshalb wurden sie nicht noch einmal gesendet. Ändern Sie, was nicht stimmt; haben Sie es bei {platform} behoben, prüfen Sie in ${span(waitS)} noch einmal.`,
    accountAtRisk: (waitS) =>
      `Von hier gingen falsche Anmeldungen für dieses Konto an {platform}, und eine weitere könnte es sperren; deshalb wurde nichts gesendet. Ihre Werte können stimmen: Melden Sie sich damit selbst bei {platform} an, oder prüfen Sie in ${span(waitS)} noch einmal.`,
    paused: (waitS) =>
      `Von diesem Prüfer gingen zu viele falsche Werte an {platform}, deshalb pausiert er, bevor {platform} ihn sperrt. Ihre Werte können stimmen; prüfen Sie in ${span(waitS)} noch einmal.`,
    crowded: (waitS) =>
      `Bei {host} fragen gerade zu viele Prüfungen, deshalb wurde nicht noch einmal gefragt. Ihre Werte können stimmen; prüfen Sie in ${span(waitS)} noch einmal.`,
    unfit: (label) =>
      `In „${label}“ steht etwas, das nicht dazugehören kann, deshalb wurde der Wert nicht gesendet. Kopieren Sie ihn noch einmal.`,
    unsendable:
      'In einem der Werte steht ein Zeichen, das {platform} nie verwendet, deshalb wurde nichts gesendet. Kopieren Sie die Werte noch einmal.',
    thisAddress: 'Diese Adresse',
    thisAddressWithin: 'dieser Adresse',
  },

  answer: {
    gone: '{platform} hat den Teil der API abgeschaltet, den diese Prüfung fragt. An Ihren Werten liegt das nicht, und es heißt auch nicht, dass der Shop geschlossen ist.',
    trouble:
      '{platform} hat im Moment selbst eine Störung. Über Ihre Werte sagt das nichts; versuchen Sie es später noch einmal.',
    troubleOwn:
      'Der Server des Shops unter {host} hat im Moment selbst eine Störung. Über Ihre Werte sagt das nichts; versuchen Sie es später noch einmal, oder fragen Sie, wer den Server betreut.',
    stranger: (isPage) =>
      `{platform} antwortet unter {host} nicht${isPage ? ', sondern eine andere Website' : ''}, deshalb wurde keiner Ihrer Werte dorthin gesendet.`,
    checkAddress: (label) => `Prüfen Sie ${label ? `„${label}“` : 'die Adresse'}: Es muss die Adresse des Shops selbst sein.`,
    over: (label) =>
      `„${label}“ ist abgelaufen; das Ende steht im Schlüssel selbst. Legen Sie einen neuen an, und verwenden Sie ihn, solange er gilt.`,
    grantedAndRefused: (platform) =>
      `${platform} zählt „{permission}“ zu dem, was dieser Schlüssel darf, und verweigert {entity} trotzdem. Legen Sie einen neuen Schlüssel an; hilft das nicht, fragen Sie ${platform}.`,
  },

  front: {
    password: (isOwnHost) =>
      `${isOwnHost ? 'Der Webserver des Shops' : 'Ein Webserver'} verlangt unter {host} einen eigenen Benutzernamen mit Passwort, bevor man {platform} erreicht. Ihre Werte können stimmen: Schalten Sie dieses Passwort für die API oder für die Dauer der Arbeit ab, und prüfen Sie noch einmal.`,
    shield: (name) =>
      `Ein Schutz gegen Roboter${name ? ` (${name})` : ''} vor {platform} hat diesen Prüfer aufgehalten. Ihre Werte können stimmen; versuchen Sie es später oder von einem anderen Ort noch einmal.`,
    shieldOwn: (name) =>
      `Ein Schutz gegen Roboter${name ? ` (${name})` : ''} steht vor {host} und hat diesen Prüfer aufgehalten. Ihre Werte können stimmen: Wer den Server des Shops betreut, kann die Adressen dieses Prüfers durchlassen.`,
  },

  page: {
    maintenance:
      'Der Shop unter {host} zeigt eine Seite, nach der er gewartet wird oder noch nicht offen ist. Öffnen Sie den Shop, oder lassen Sie die API durch, und prüfen Sie dann noch einmal.',
    refused: (isOwnHost, mayDiffer) =>
      `${isOwnHost ? 'Der Server des Shops oder eine Firewall davor' : 'Ein Server oder eine Firewall vor {platform}'} hat diesen Prüfer mit einer Webseite abgewiesen. Über Ihre Werte sagt das nichts; ${mayDiffer ? 'prüfen Sie die Adresse, und lassen Sie diesen Prüfer durch' : 'versuchen Sie es später noch einmal'}.`,
    neverAShop: (target) =>
      `{host} führt zu ${target}; das gehört {platform} und ist kein Shop. Meist ist der Shop geschlossen, abgelaufen oder umgezogen; prüfen Sie die Adresse.`,
    login: (target) =>
      `{host} verlangt vor der Antwort eine Anmeldung, bei ${target}; deshalb wurde nichts weiter gesendet. Prüfen Sie die Adresse, und ob die API ohne diese Anmeldung zu erreichen ist.`,
    unencrypted:
      '{host} führt zu einer Adresse ohne Verschlüsselung (http); dorthin werden keine Werte gesendet. Prüfen Sie die Adresse, oder lassen Sie für den Shop https einrichten.',
    elsewhere:
      '{host} führt zu einer anderen Seite, statt zu antworten. Prüfen Sie, ob die Adresse genau so geschrieben ist, wie es in der Anleitung steht.',
    moved: (target) =>
      `{host} führt zu ${target}, statt zu antworten, und Werte werden nicht mitgeschickt. Ist ${target} die eigentliche Adresse des Shops, geben Sie diese ein.`,
  },

  advice: {
    moved: {
      redirect: (place, label) =>
        `Ihr Shop antwortet unter ${place} und führt von der eingegebenen Adresse dorthin. Tragen Sie im Tool „${label}“ mit ${place} ein.`,
      home: (place, label) => `Ihr Shop nennt selbst ${place} als seine Adresse. Tragen Sie im Tool „${label}“ mit ${place} ein.`,
      folder: (place, label) =>
        `Ihr Shop antwortet unter ${place}: Was dahinter eingegeben wurde, ist eine Seite des Shops und kein Ordner. Tragen Sie im Tool „${label}“ mit ${place} ein.`,
    },
    endsIn: (label, ms) => `${label ? `„${label}“` : 'Der Schlüssel'} gilt nur noch etwa ${timeLeft(ms)}. ${beforeItEnds}`,
    endsOn: (label, day) => `${label ? `„${label}“` : 'Der Schlüssel'} gilt bis zum ${dayInWords(day, 'de')}. ${beforeItEnds}`,
    sentInAddress: (platform) =>
      `Der Schlüssel wurde auch in einer Adresse gesendet, über https, weil ${platform} ihn anders nicht bekam. Er steht jetzt im Protokoll des Servers des Shops: Ersetzen Sie ihn, wenn die Arbeit getan ist.`,
    lost: (name, text) => `${name}: ${text}`,
    lacks: (tool, permissions, addLater) =>
      [
        `${wants(tool, permissions)}; das hat dieser Schlüssel nicht.`,
        addLater === true && 'Es lässt sich nachträglich hinzufügen.',
        addLater === false && 'Nachträglich lässt sich nichts hinzufügen: Es braucht einen neuen Schlüssel.',
      ]
        .filter(Boolean)
        .join(' '),
    cannotSee: (tool, permissions, addLater) =>
      [
        `${wants(tool, permissions)}. Ob der Schlüssel das hat, kann diese Prüfung nicht sehen.`,
        addLater === false && 'Ein Schlüssel ohne das bekommt es später nicht mehr: Dann braucht es einen neuen.',
      ]
        .filter(Boolean)
        .join(' '),
    lockout: (platform, lockedForS, left) => {
      const hours = Math.ceil(lockedForS / 3600);
      const time = hours === 24 ? 'einen Tag' : hours === 1 ? 'eine Stunde' : `${hours} Stunden`;
      const warning = `Ein weiterer Fehlversuch kann das Konto für ${time} sperren.`;
      return left === 1
        ? `${warning} Melden Sie sich selbst bei ${platform} an, um zu sehen, welcher Benutzer und welches Passwort stimmen, bevor Sie noch einmal prüfen.`
        : `${warning} Deshalb sendet dieser Prüfer für ${time} keine weiteren für dieses Konto an ${platform}.`;
    },
  },
};

function wants(tool: string, permissions: readonly string[]): string {
  return `${tool.charAt(0).toUpperCase()}${tool.slice(1)} möchte auch ${list(permissions.map((name) => `„${name}“`))}`;
}
