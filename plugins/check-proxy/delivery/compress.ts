/** The last step of `npm run build`: compressed copies of the built site's files. Reads `SITE_DIR`. */
import { compressFiles } from './compressFiles.ts';

await compressFiles(process.env.SITE_DIR || 'build');
