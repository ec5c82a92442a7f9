import { registerElements } from './register.js';

// Registers the elements in Dutch, without the checks of a definition: for a page whose aids went through `trustAid`.
// Add English with `provideMessages('en', en)`.
registerElements();
