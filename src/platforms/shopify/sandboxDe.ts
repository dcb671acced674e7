/** What can go wrong, in German, each title under its English one. */
export const de: Record<string, string> = {
  'More products than Shopify counts exactly': 'Mehr Produkte, als Shopify genau zählt',
  'The token may also change the store': 'Der Token darf den Shop auch ändern',
  'Only orders of the last 60 days can be read': 'Nur Bestellungen der letzten 60 Tage sind lesbar',
  'The token may not read products and collections': 'Der Token darf Produkte und Kollektionen nicht lesen',
  'The token may not read pages and blogs': 'Der Token darf Seiten und Blogs nicht lesen',
  'The token may read pages, but not blogs': 'Der Token darf Seiten lesen, aber keine Blogs',
  'Shopify lists the scope of the customers and refuses them all the same':
    'Shopify führt den Scope für Kunden auf und verweigert sie trotzdem',
  'The token may not read anything': 'Der Token darf gar nichts lesen',
  'The app is not approved for customer data': 'Die App ist für Kundendaten nicht freigegeben',
  'The app is not approved for customers’ e-mail addresses': 'Die App ist für E-Mail-Adressen von Kunden nicht freigegeben',
  'The store’s plan does not give customer data to custom apps': 'Im Tarif des Shops bekommen eigene Apps keine Kundendaten',
  'The token is wrong': 'Der Token ist falsch',
  'The token was revoked': 'Der Token wurde widerrufen',
  'The token came from a Dev Dashboard app and is older than 24 hours':
    'Der Token stammt von einer App aus dem Dev Dashboard und ist älter als 24 Stunden',
  'The token belongs to a user, not to an app': 'Der Token gehört einem Benutzer und keiner App',
  'The token is of an app whose tokens must end by now': 'Der Token gehört zu einer App, deren Token inzwischen enden müssen',
  'The same, and only the data are refused': 'Ebenso, aber nur die Daten werden verweigert',
  'The Client ID was entered as the token': 'Statt des Tokens wurde die Client ID eingetragen',
  'The token belongs to another store': 'Der Token gehört zu einem anderen Shop',
  'The token is wrong, and Shopify answers with an unusual status':
    'Der Token ist falsch, und Shopify antwortet mit einem ungewöhnlichen Status',
  'No app has this Client ID': 'Keine App hat diese Client ID',
  'The Client Secret is wrong': 'Das Client Secret ist falsch',
  'The app and the store belong to different organisations': 'App und Shop gehören zu verschiedenen Organisationen',
  'The app is not installed on the store': 'Die App ist im Shop nicht installiert',
  'The app is not installed, and Shopify says so on a web page':
    'Die App ist nicht installiert, und Shopify meldet das mit einer Webseite',
  'Shopify accepts the app and then gives no token': 'Shopify nimmt die App an und gibt dann keinen Token heraus',
  'There is no store of this name': 'Einen Shop mit diesem Namen gibt es nicht',
  'There is no store of this name, and Shopify says so on a web page':
    'Einen Shop mit diesem Namen gibt es nicht, und Shopify meldet das mit einer Webseite',
  'The store is paused or its bill is unpaid': 'Der Shop ist pausiert, oder eine Rechnung ist offen',
  'Shopify has locked the store': 'Shopify hat den Shop gesperrt',
  'Shopify takes the request for an attack': 'Shopify hält die Anfrage für einen Angriff',
  'Too many requests of data': 'Zu viele Anfragen nach Daten',
  'Shopify no longer has the version of the API': 'Diese Version der API gibt es bei Shopify nicht mehr',
  'Shopify has changed its API for products': 'Shopify hat seine API für Produkte geändert',
  'Shopify has an internal error and says so in a success':
    'Shopify hat einen internen Fehler und meldet ihn in einer Erfolgsantwort',
  'Shopify does not understand how the check asks': 'Shopify versteht nicht, wie die Prüfung fragt',
  'Shopify’s servers do not reach each other': 'Die Server von Shopify erreichen einander nicht',
  'Shopify has switched the API off for now': 'Shopify hat die API vorübergehend abgeschaltet',
};
