/** By language, the title of what can go wrong under the English one. */
export type Titles = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

/** Titles of scenarios that many sandboxes have. A sandbox's own translation comes first. */
export const generalTitles: Titles = {
  de: {
    'Everything works': 'Alles funktioniert',
    'A new store without any data': 'Ein neuer Shop ohne Daten',
    'A new shop without any data': 'Ein neuer Shop ohne Daten',
    'Too many requests': 'Zu viele Anfragen',
    'There is no such address': 'Diese Adresse gibt es nicht',
    'The token may not read customers': 'Der Token darf Kunden nicht lesen',
    'The token may not read orders': 'Der Token darf Bestellungen nicht lesen',
    'The key may not read products': 'Der Schlüssel darf Produkte nicht lesen',
    'The key may not read categories': 'Der Schlüssel darf Kategorien nicht lesen',
    'The key may not read customers': 'Der Schlüssel darf Kunden nicht lesen',
    'The key may not read orders': 'Der Schlüssel darf Bestellungen nicht lesen',
    'The key may read nothing': 'Der Schlüssel darf nichts lesen',
    'The limit of requests is reached at the orders': 'Bei den Bestellungen ist die Zahl der Anfragen erschöpft',
    'The orders cannot be read because of an internal error':
      'Die Bestellungen lassen sich wegen eines internen Fehlers nicht lesen',
    'The address without “www”, which redirects': 'Die Adresse ohne „www“, die weiterleitet',
    'The address with “www”, which redirects': 'Die Adresse mit „www“, die weiterleitet',

    'The address does not exist': 'Die Adresse gibt es nicht',
    'The name server does not answer': 'Der Nameserver antwortet nicht',
    'The server refuses connections': 'Der Server nimmt keine Verbindung an',
    'The connection breaks off': 'Die Verbindung bricht ab',
    'The server cannot be reached in time': 'Der Server ist nicht rechtzeitig zu erreichen',
    'The server accepts the connection and then stays silent': 'Der Server nimmt die Verbindung an und schweigt dann',
    'The server’s certificate has expired': 'Das Zertifikat des Servers ist abgelaufen',
    'The server’s certificate is for another address': 'Das Zertifikat des Servers gilt für eine andere Adresse',
    'A web page answers instead of the API': 'Statt der API antwortet eine Webseite',
    'The server sends the visitor to another address': 'Der Server schickt den Besucher an eine andere Adresse',
    'The server refuses with a web page, and wants a login':
      'Der Server verweigert die Antwort mit einer Webseite und verlangt eine Anmeldung',
    'The server refuses with a web page': 'Der Server verweigert die Antwort mit einer Webseite',
    'A firewall in front of the server takes the checker for a robot':
      'Eine Firewall vor dem Server hält den Prüfer für einen Bot',
    'The answer breaks off in the middle': 'Die Antwort bricht mittendrin ab',
    'The platform has an internal error': 'Die Plattform hat einen internen Fehler',
    'The platform answers with an error page': 'Die Plattform antwortet mit einer Fehlerseite',
    'The platform is out of service': 'Die Plattform ist außer Betrieb',
    'The platform’s own servers time out': 'Die Server der Plattform warten vergeblich aufeinander',

    'The domain has a new owner, who leads visitors to a domain of his own':
      'Die Domain hat einen neuen Inhaber, der Besucher auf seine eigene führt',
    'The server leads visitors to another shop of the same host':
      'Der Server führt Besucher zu einem anderen Shop beim selben Anbieter',
    'The server leads visitors to an address without encryption': 'Der Server führt Besucher auf eine unverschlüsselte Adresse',
    'The server asks visitors to log in, at another host of its domain':
      'Der Server verlangt eine Anmeldung, auf einer anderen Adresse seiner Domain',
    'The address with “www” leads to that without, and back': 'Die Adresse mit „www“ führt zu der ohne, und die wieder zurück',

    Allow: 'Erlauben',
    'Allow, and come back too late': 'Erlauben und zu spät zurückkommen',
    Refuse: 'Ablehnen',
  },
};
