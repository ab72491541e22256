// Narrows lists of rules down in place. Without this script the filters of the overview are links to shorter lists, and
// the finder is walked topic by topic.
(() => {
  'use strict';

  const all = (root, selector) => Array.from(root.querySelectorAll(selector));
  const plain = (text) => text.normalize('NFKC').toLocaleLowerCase(document.documentElement.lang);
  const has = (list, value) => !value || (list ?? '').split(' ').includes(value);

  // Hides what does not fit, and every list that is empty then; says how much is left.
  const narrow = (rows, lists, status, fits) => {
    rows.forEach((row) => (row.hidden = !fits(row)));
    lists.forEach((list) => (list.hidden = !list.querySelector('li[data-who]:not([hidden])')));
    const left = rows.filter((row) => !row.hidden).length;
    const pattern = left === 0 && status.dataset.nothing ? status.dataset.nothing : status.dataset.shown;
    const text = pattern.replace('{count}', left).replace('{total}', rows.length);
    if (status.textContent !== text) {
      status.textContent = text;
    }
  };

  const overview = (filters) => {
    const rows = all(document, '.rule');
    const lists = all(document, '.rule-group');
    const status = filters.querySelector('[role="status"]');
    const whole = status.textContent;
    const names = all(filters, '[data-filter]').map((filter) => filter.dataset.filter);
    const known = (name, value) => all(filters, `[data-filter="${name}"] a`).some((a) => a.dataset.value === value);
    const given = new URLSearchParams(location.search);
    const wanted = Object.fromEntries(
      names.map((name) => [name, known(name, given.get(name)) ? given.get(name) : ''])
    );

    const show = () => {
      narrow(rows, lists, status, (row) => names.every((name) => has(row.dataset[name], wanted[name])));
      if (rows.every((row) => !row.hidden)) {
        status.textContent = whole;
      }
      for (const link of all(filters, 'a')) {
        const current = wanted[link.closest('[data-filter]').dataset.filter] === link.dataset.value;
        link.toggleAttribute('aria-current', current);
        if (current) {
          link.setAttribute('aria-current', 'true');
        }
      }
    };

    const keep = () => {
      const url = new URL(location.href);
      names.forEach((name) => (wanted[name] ? url.searchParams.set(name, wanted[name]) : url.searchParams.delete(name)));
      url.hash = '';
      try {
        history.replaceState(history.state, '', url.href.replace(/#$/, ''));
      } catch {
        // Not possible everywhere; the choice then lasts as long as the page.
      }
    };

    // Somebody who follows a link to a rule sees it, whatever was chosen before.
    const reveal = () => {
      const aim = rows.find((row) => '#' + row.id === location.hash);
      if (aim && aim.hidden) {
        names.forEach((name) => (wanted[name] = ''));
        show();
        aim.scrollIntoView();
      }
    };

    filters.addEventListener('click', (event) => {
      const link = event.target.closest('[data-filter] a');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        wanted[link.closest('[data-filter]').dataset.filter] = link.dataset.value;
        show();
        keep();
      }
    });
    addEventListener('hashchange', reveal);
    show();
    reveal();
  };

  const finder = (quick) => {
    const input = quick.querySelector('input');
    const who = quick.querySelector('select');
    const lists = all(document, '.finder-topics > .topic');
    const rows = all(document, '.finder-topics li[data-who]');
    const status = quick.querySelector('[role="status"]');
    const texts = new Map(
      rows.map((row) => [
        row,
        plain(row.querySelector('a').textContent + ' ' + row.closest('.topic').querySelector('h2').textContent),
      ])
    );
    const show = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      narrow(
        rows,
        lists,
        status,
        (row) => has(row.dataset.who, who.value) && words.every((word) => texts.get(row).includes(word))
      );
    };
    quick.hidden = false;
    input.addEventListener('input', show);
    who.addEventListener('change', show);
    show();
  };

  const filters = document.querySelector('[data-filters]');
  const quick = document.querySelector('[data-quick]');
  if (filters) {
    overview(filters);
  }
  if (quick) {
    finder(quick);
  }
})();
