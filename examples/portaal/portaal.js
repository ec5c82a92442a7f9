// The intranet around the decision aid. Everything here belongs to the portal: the aid needs its script and its tag, nothing else.
import { receiveRecords } from './record-receipt.js';
import { followTheme } from './theme-switch.js';

followTheme();
receiveRecords();
openMenuOnRequest();
closeUserMenuWhenLeft();

/** On narrow screens the main navigation waits behind a button; without script it is simply shown. */
function openMenuOnRequest() {
  const button = document.querySelector('.menu-button');
  button.hidden = false;
  button.addEventListener('click', () => {
    button.ariaExpanded = String(button.ariaExpanded !== 'true');
  });
}

/** The user menu lies over the page, so it closes on Escape, on a click elsewhere and when the focus moves on. */
function closeUserMenuWhenLeft() {
  const menu = document.querySelector('.user-menu');
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
