import { mistake } from '../../definition/index.ts';

const ofXSeries = 'This belongs to Lightspeed Retail (X-Series). Choose “X-Series” above the steps.';
const ofCSeries = 'This belongs to Lightspeed eCom (C-Series). Choose “eCom (C-Series)” above the steps.';
const ofESeries = 'This belongs to Lightspeed eCom (E-Series), which is Ecwid. Use the guide for Ecwid.';

/** Several products are called Lightspeed; an address tells which one it is. */
export const addressOfXSeries = mistake(/\.(?:retail\.lightspeed\.app|vendhq\.com)\b/i, ofXSeries);
export const addressOfCSeries = mistake(/\.(?:webshopapp|shoplightspeed)\.com\b/i, ofCSeries);
export const addressOfOthers = [
  mistake(
    /\b(?:lightspeedapp|merchantos)\.com\b/i,
    'This belongs to Retail (R-Series), which has no key that can be checked here: its key file only works with the tool that made it.',
  ),
  mistake(/\.company\.site\b|\becwid\.com\b|\bmy\.business\.shop\b/i, ofESeries),
  mistake(/\.lsk\.lightspeed\.app\b|\bikentoo\.com\b/i, 'This belongs to Restaurant (K-Series), which is no web shop.'),
];

/** And so do most keys. */
export const keyOfXSeries = mistake(/^lsxs_/i, ofXSeries);
export const keyOfESeries = mistake(/^(?:secret|public)_/, ofESeries);
