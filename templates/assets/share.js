// The buttons of the share panel. Without this script its texts can be selected and copied by hand.
(() => {
  'use strict';

  const panel = document.querySelector('details.share');
  const within = (selector) => Array.from(panel.querySelectorAll(selector));

  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  panel.querySelector('.share-panel').append(status);

  // The clipboard may be out of reach, as it is on servers without TLS.
  const copy = async (field) => {
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      field.select();
      return document.execCommand('copy');
    }
  };

  for (const button of within('[data-copies]')) {
    const word = button.firstChild.data;
    button.hidden = false;
    button.addEventListener('click', async () => {
      if (await copy(document.getElementById(button.dataset.copies))) {
        button.firstChild.data = panel.dataset.copied;
        status.textContent = panel.dataset.copied;
        setTimeout(() => {
          button.firstChild.data = word;
          status.textContent = '';
        }, 2000);
      }
    });
  }

  for (const button of within('[data-prints]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }

  within('[readonly]').forEach((field) => field.addEventListener('focus', () => field.select()));

  // A reader who is at a section shares the section.
  const keepSection = () => {
    const section = location.hash.startsWith('#_') ? '' : location.hash;
    within('[data-address]').forEach((field) => (field.value = field.defaultValue + section));
  };
  keepSection();
  addEventListener('hashchange', keepSection);
})();
