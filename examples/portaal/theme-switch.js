const classOfTheme = new Map([
  ['voorbeeld', 'voorbeeld-theme'],
  ['ma', 'ma-theme'],
  ['open-forms', 'openforms-theme'],
]);

/**
 * Lets the visitor try the portal in several house styles. A real portal has one theme class on its body and none of this.
 * The choice lives in the address (`?thema=voorbeeld`), so that a link shows the same page to somebody else; nothing is stored.
 */
export function followTheme() {
  const select = document.querySelector('#huisstijl');
  const asked = new URL(location.href).searchParams.get('thema');
  select.value = classOfTheme.has(asked) ? asked : '';
  document.querySelector('#huisstijl-keuze').hidden = false;
  apply(select.value);

  select.addEventListener('change', () => {
    apply(select.value);
    history.replaceState(null, '', withTheme(location.href, select.value));
  });
  document.querySelector('form[role="search"]').addEventListener('formdata', ({ formData }) => {
    if (select.value) formData.set('thema', select.value);
  });
}

function apply(theme) {
  document.body.classList.remove(...classOfTheme.values());
  if (classOfTheme.has(theme)) document.body.classList.add(classOfTheme.get(theme));
  for (const link of document.querySelectorAll('a[href*=".html"]')) link.href = withTheme(link.href, theme);
}

function withTheme(address, theme) {
  const url = new URL(address);
  url.searchParams.delete('thema');
  if (theme) url.searchParams.set('thema', theme);
  return url.href;
}
