/**
 * What labels are made of, in the languages in which people write: each concept with its words, without accents, in
 * small letters. A definition needs `labels` only for what is not here.
 */
const words = {
  key: 'key keys schlussel schluessel nyckel nyckeln klic klice klicem clave llave chiave chiavi cle cles sleutel klucz klucza chave nogle noglen nokkel avain kulcs anahtar anahtari ключ ключа',
  token: 'token tokens tokenu tokenet jeton gettone zeton znacznik токен токена',
  secret:
    'secret secrets geheimnis geheim geheimer hemlighet hemlig tajemstvi tajny tajne secreto secreta segreto segreta secrete sekret tajny segredo secreta hemmelighed geheime gizli секрет секрета секретныи',
  password:
    'password passwort kennwort losenord losenordet heslo hesla contrasena parola haslo senha wachtwoord pwd pass passwd passphrase adgangskode passord salasana motdepasse sifre sifresi parola parolasi пароль',
  user: 'user username users benutzer benutzername nutzer nutzername anwender anvandarnamn anvandare anvandarnamnet uzivatel uzivatele usuario utente utilisateur gebruiker gebruikersnaam uzytkownik uzytkownika utilizador bruger brugernavn brukernavn kullanici пользователь пользователя',
  login:
    'login logins anmeldename anmeldung inloggning inloggningsnamn prihlaseni loginname logowania logowanie identifiant логин логина',
  id: 'id ids identifier identifikator identificador identificatore identificativo kennung nummer number nr cislo numero numer kimlik kimligi идентификатор',
  url: 'url urls uri address adresse adresa adresu adress direccion indirizzo adres adresem endereco link lien enlace odkaz lank lanken host hostname domain domane domaene domena domeny domenu dominio domaine domein doman endpoint endpunkt server website webseite webadresse webbadress internetadresse serveradresse adresi адрес адреса ссылка саит саита',
  store:
    'store shop shops laden onlineshop webshop eshop obchod obchodu tienda negozio butik butiken butiks boutique magasin winkel webwinkel sklep sklepu loja site sitio sito stranky storefronturl magaza magazasi магазин магазина',
  app: 'app application aplikace anwendung applikation aplicacion applicazione aplikacja aplikacji aplicativo aplicacao toepassing applicatie uygulama приложение приложения',
  client: 'client klient klienta cliente klienten istemci клиент клиента',
  access:
    'access zugang zugangs zugriff zugriffs atkomst atkomsttoken pristup pristupovy pristupove acceso accesso acces toegang toegangs dostep dostepu acesso adgang erisim доступ доступа',
  auth: 'auth authentication authorization authorisation authentifizierung authentifizierungs autorisierung autorisierungs autentisering autenticacion autenticazione autentizace autentizacni autoryzacji uwierzytelniania authentification autenticacao autorizacion autorizzazione overovaci bearer authenticatie',
  account: 'account konto ucet uctu cuenta conto compte rekening conta kontos',
  api: 'api rest webservice ws apis',
  admin: 'admin administration administrator administrace',
  private: 'private privat privater privado privada privato privata prive privee soukromy prywatny prywatna',
  public:
    'public offentlich offentlicher publik publico publica pubblico pubblica publishable verejny publiczny publique openbare',
  name: 'name namn namnet nombre nome nom naam nazwa jmeno nazev navn adi имя',
  security: 'security sicherheit sicherheits seguridad sicurezza securite bezpecnostni sakerhet bezpieczenstwa seguranca',
  email: 'email emails mail correo courriel mejl',
  shared: 'shared consumer',
  path: 'path pfad sokvag ruta percorso cesta sciezka',
  code: 'code kod codigo codice',
  signature: 'signature signatur signatura firma podpis',
} as const;

export type Concept = keyof typeof words;

/** Names of several words. */
const phrases: readonly [RegExp, string][] = [
  [/\b(?:mot de passe|palavra passe)\b/g, 'password'],
  [/\be ?mail\b/g, 'email'],
  [/\b(?:prihlasovaci|anmelde|inloggnings?|login|logowania|inlog) ?(?:jmeno|name|namn|naam|udaje)\b/g, 'login'],
  [
    /\b(?:user|benutzer|nutzer|anvandar|gebruikers|uzivatelske|nombre de|nombre|nome de|nome|nom d|nom de|nazwa) ?(?:name|namn|naam|jmeno|usuario|utente|utilisateur|utilizador|uzytkownika|user)\b/g,
    'user',
  ],
  [/\bi ?d\b/g, 'id'],
];

const conceptOf: ReadonlyMap<string, Concept> = new Map(
  Object.entries(words).flatMap(([concept, list]) => list.split(' ').map((word) => [word, concept as Concept] as const)),
);

/** What says nothing about which value it is. */
const fillers = new Set(
  `base a an the of for to my our your new live prod production current this here is are was und and et y e i och de la el los las
  del der die das den dem des ein eine unser unsere mein meine fur fuer il lo gli di do da dos das le les du un une van voor
  het een na dla w v ve je est es ist lautet ar var x http https env data result results config configuration settings
  credentials value values info header headers hier har kommer ecco sono son estos datos voici sou zde toto tutaj do o oder
  or in im con mit med z s as const let export string str default vlastni nase nasz nossa nuestra nuestro nostro notre`.split(
    /\s+/,
  ),
);

/** What makes another thing of what it stands beside, and the names of services that are no shops. */
const others = new Set(
  `refresh public storefront hook hooks webhook webhooks session cookie csrf xsrf device expires expiry expiration expired type ttl version
  hash old sandbox test testing publishable signing encryption verify verification callback redirect return scope scopes
  size count length title description note notes id name email
  stripe paypal klarna adyen mollie braintree openai anthropic aws amazon azure google gcp github gitlab slack discord twilio
  sendgrid mailgun mailchimp postmark klaviyo hubspot facebook instagram tiktok twitter algolia sentry datadog cloudflare
  vercel netlify heroku supabase firebase mongodb redis postgres mysql database db smtp imap ftp sftp ssh jwt recaptcha
  captcha maps dhl ups fedex shippo shipstation sendcloud zendesk intercom xero quickbooks proxy`.split(/\s+/),
);

export function isOther(word: string): boolean {
  return others.has(word);
}

export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** The concept that a word stands for; of a compound ("apikey", "zugangstoken") those of its two halves; none if it is unknown. */
export function conceptsOf(word: string): readonly Concept[] {
  const known = conceptOf.get(word);
  if (known) return [known];
  if (word.length > 30) return [];
  for (let at = 2; at < word.length - 1; at++) {
    const first = conceptOf.get(word.slice(0, at));
    const second = first && conceptOf.get(word.slice(at));
    if (first && second) return [first, second];
  }
  return [];
}

/** Replaces names of several words by one word of theirs. @param text words in small letters, without accents, single blanks */
export function joinPhrases(text: string): string {
  return phrases.reduce((joined, [phrase, word]) => joined.replace(phrase, word), text);
}

export function isConcept(word: string): word is Concept {
  return Object.hasOwn(words, word);
}
