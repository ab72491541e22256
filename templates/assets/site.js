// Everything works without this script. It remembers the reader's edition, keeps the section when the reader switches,
// closes menus, and makes links to folders work when the site is opened from a disk.
(() => {
  'use strict';

  const KEY = 'firststep.edition';
  const page = document.documentElement;
  const all = (selector) => Array.from(document.querySelectorAll(selector));

  const remember = (edition) => {
    try {
      localStorage.setItem(KEY, edition);
    } catch {
      // Storage may be switched off; then nothing is remembered.
    }
  };

  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const nameFolderIndexes = () => {
    for (const link of all('a[href]')) {
      if (link.protocol === 'file:' && link.pathname.endsWith('/')) {
        link.pathname += 'index.html';
      }
    }
  };

  const byLanguage = (choices) => {
    for (const wanted of navigator.languages.map((tag) => tag.toLowerCase())) {
      const same = choices.find((choice) => choice.lang.toLowerCase() === wanted);
      const near = choices.find((choice) => choice.lang.split('-')[0].toLowerCase() === wanted.split('-')[0]);
      if (same || near) {
        return same || near;
      }
    }
    return undefined;
  };

  // The language can be guessed, the cloud cannot: without a remembered choice the script moves on only when there is
  // just one cloud.
  const choose = () => {
    const chooser = document.querySelector('[data-automatic]');
    if (!chooser) {
      return;
    }
    const choices = all('a[data-choice]');
    const before = choices.find((choice) => choice.dataset.choice === remembered());
    const target = before || ('oneCloud' in chooser.dataset ? byLanguage(choices) : undefined);
    const asked = location.hash === '#_choose' || new URLSearchParams(location.search).has('choose');
    if (target && !asked) {
      if (location.hash) {
        target.hash = location.hash;
      }
      location.replace(target.href);
      return;
    }
    for (const list of all('.choices ul')) {
      const own = byLanguage(Array.from(list.querySelectorAll('a[data-choice]')));
      if (own) {
        own.classList.add('own');
        list.prepend(own.closest('li'));
      }
    }
  };

  const keepAnchor = () => {
    if (location.hash && !location.hash.startsWith('#_')) {
      for (const link of all('a[data-keep-anchor], a[data-choice]')) {
        link.hash = location.hash;
      }
    }
  };

  // A section that has gone elsewhere leaves its id on a line that leads there.
  const followMovedSection = () => {
    const line = all('[data-moved]').find((item) => location.hash === '#' + encodeURIComponent(item.id));
    if (line) {
      location.replace(line.querySelector('a').href);
    }
  };

  // A page that has moved takes its sections along; the forwarding of the browser would forget which was meant.
  const forwardSection = () => {
    const link = document.querySelector('[data-forward] a');
    if (link && location.hash && !link.hash) {
      link.hash = location.hash;
      location.replace(link.href);
    }
  };

  const closeMenus = (except) => {
    for (const menu of all('.switcher details[open]')) {
      if (menu !== except) {
        menu.open = false;
      }
    }
  };

  const openWhatStyleSheetsCannot = () => {
    if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 60rem)').matches) {
      all('.sidebar details').forEach((menu) => (menu.open = true));
    }
  };

  if (page.dataset.edition) {
    remember(page.dataset.edition);
  }
  if (page.dataset.cookie) {
    document.cookie = page.dataset.cookie + '; max-age=31536000; samesite=lax';
  }
  nameFolderIndexes();
  choose();
  followMovedSection();
  forwardSection();
  keepAnchor();
  openWhatStyleSheetsCannot();
  addEventListener('hashchange', keepAnchor);
  addEventListener('hashchange', followMovedSection);
  addEventListener('click', (event) => closeMenus(event.target.closest('.switcher details')));
  addEventListener('keydown', (event) => {
    const open = document.querySelector('.switcher details[open]');
    if (event.key === 'Escape' && open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
})();
