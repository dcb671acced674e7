/** What can go wrong, in German, each title under its English one. */
export const de: Record<string, string> = {
  'A shop of ePages Beyond, and a token that was made elsewhere':
    'Ein Shop von ePages Beyond und ein Token, der anderswo gemacht wurde',
  'A new shop, and empty lists are left out': 'Ein neuer Shop, und leere Listen werden weggelassen',
  'Anybody may read the products': 'Die Produkte kann jeder lesen',
  'Even the name of the shop needs a token': 'Selbst der Name des Shops braucht einen Token',
  'Even the name of the shop needs a token, said with a page':
    'Selbst der Name des Shops braucht einen Token, mit einer Webseite gemeldet',
  'The shop is closed to visitors': 'Der Shop ist für Besucher geschlossen',
  'The Access Token is mistyped': 'Im Access Token steckt ein Tippfehler',
  'The app was removed': 'Die App wurde entfernt',
  'The app was removed, and the API answers with a page': 'Die App wurde entfernt, und die API antwortet mit einer Webseite',
  'The Access Token is wrong, and anybody may read the products':
    'Der Access Token ist falsch, und die Produkte kann jeder lesen',
  'The Client Secret was entered as the token': 'Statt des Tokens wurde das Client Secret eingetragen',
  'ePages Beyond does not know the token': 'ePages Beyond kennt den Token nicht',
  'The token of ePages Beyond is more than an hour old': 'Der Token von ePages Beyond ist über eine Stunde alt',
  'The token of ePages Beyond says itself that its time is over':
    'Der Token von ePages Beyond sagt selbst, dass seine Zeit um ist',
  'The Client Secret is mistyped': 'Im Client Secret steckt ein Tippfehler',
  'The Client ID is mistyped': 'In der Client ID steckt ein Tippfehler',
  'The app was removed, and ePages speaks of a bad request':
    'Die App wurde entfernt, und ePages spricht von einer falschen Anfrage',
  'The exchange gives no token': 'Der Tausch ergibt keinen Token',
  'The app may not read products': 'Die App darf Produkte nicht lesen',
  'The app may not read categories': 'Die App darf Kategorien nicht lesen',
  'The app may not read customers': 'Die App darf Kunden nicht lesen',
  'The app may not read orders': 'Die App darf Bestellungen nicht lesen',
  'The app may not read orders, and the API answers with a page':
    'Die App darf Bestellungen nicht lesen, und die API antwortet mit einer Webseite',
  'The app may not read legal pages': 'Die App darf Rechtstexte nicht lesen',
  'The app may read neither orders nor customers': 'Die App darf weder Bestellungen noch Kunden lesen',
  'The app of ePages Beyond may read neither orders nor customers':
    'Die App von ePages Beyond darf weder Bestellungen noch Kunden lesen',
  'The app may read nothing': 'Die App darf nichts lesen',
  'There is no shop of this name': 'Einen Shop mit diesem Namen gibt es nicht',
  'There is no shop of this name, and the API answers with a page':
    'Einen Shop mit diesem Namen gibt es nicht, und die API antwortet mit einer Webseite',
  'The API URL is that of the other product line: /api': 'Die API URL gehört zur anderen Produktlinie: /api',
  'The API URL is that of the other product line: /rs/shops': 'Die API URL gehört zur anderen Produktlinie: /rs/shops',
  'Something else answers at the address': 'Unter der Adresse antwortet etwas anderes',
  'The API was switched off at this address': 'Die API wurde unter dieser Adresse abgeschaltet',
  'The shop is not paid': 'Der Shop ist nicht bezahlt',
  'Too many requests, said in another spelling and with a page':
    'Zu viele Anfragen, in anderer Schreibweise und mit einer Webseite gemeldet',
  'A firewall in front of the shop refuses the checker, and names itself':
    'Eine Firewall vor dem Shop lehnt den Prüfer ab und nennt ihren Namen',
  'The orders cannot be read because of an internal error, said with a page':
    'Die Bestellungen lassen sich wegen eines internen Fehlers nicht lesen, mit einer Webseite gemeldet',
};
