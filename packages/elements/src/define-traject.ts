import { registerTraject } from './register-traject.js';

// Registers `<dwn-traject>` and `<dwn-aid>` in Dutch, without the checks of a definition: for a page whose aids went
// through `trustAid`. Add English with `provideMessages('en', en)`.
registerTraject();
