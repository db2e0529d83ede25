/**
 * The program of `report.html`, for browsers: switches the language, opens the images behind a number, copies commands,
 * and lets the model answer to a drawing. It has no words of its own: every text is in the page.
 */
import { enableCopying } from './copying.js';
import { openEasel } from './easel.js';
import { openGallery } from './gallery.js';
import { enableLanguages } from './languages.js';
import { readPage } from './page.js';

const page = readPage();
enableLanguages();
enableCopying();
openGallery(page);
openEasel(page);
