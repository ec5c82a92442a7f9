export { SavingController } from '../saving/saving-controller.js';
