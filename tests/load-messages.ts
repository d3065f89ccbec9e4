import { loadMessages } from '../src/lib/i18n/messages.ts';
import { LANGUAGES } from '../src/lib/model/base/languages.ts';

// What a page does for its language, for the tests of both.
await Promise.all(LANGUAGES.map(loadMessages));
