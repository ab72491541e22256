// What readers choose inside an article: tabs, and the passages for their platform or version. Without this script tabs
// stand one after another, and the style sheet alone switches the passages.
(() => {
  'use strict';

  const prose = document.querySelector('.prose');
  if (!prose) {
    return;
  }
  const within = (root, selector) => Array.from(root.querySelectorAll(selector));
  const words = (text) => (text ? text.split(/[\s,]+/).filter(Boolean) : []);
  const make = (tag, attributes, text = '') => {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    element.textContent = text;
    return element;
  };

  // A fragment may be anything that somebody typed.
  const aim = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  };

  // The choices stand in the address, so that a link carries them, and are remembered for the next page.
  const parameter = (name) => {
    const given = new URLSearchParams(location.search).get(name);
    try {
      return words(given ?? localStorage.getItem('firststep.' + name));
    } catch {
      return words(given);
    }
  };

  const keep = (name, values) => {
    const url = new URL(location.href);
    url.searchParams.set(name, values.join(','));
    try {
      history.replaceState(history.state, '', url.href.replaceAll('%2C', ','));
      localStorage.setItem('firststep.' + name, values.join(','));
    } catch {
      // Neither is possible everywhere; the choice then lasts as long as the page.
    }
  };

  const status = make('p', { role: 'status', class: 'visually-hidden' });
  prose.append(status);
  const say = (text) => (status.textContent = text);

  // Whatever changes above it, the thing that was used stays where it is on the screen.
  const inPlace = (element, change) => {
    const before = element.getBoundingClientRect().top;
    change();
    scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' });
  };

  // Tabs
  const groups = [];
  let chosen = [];

  const open = (tab, list, index) => {
    const button = make('button', {
      type: 'button',
      role: 'tab',
      id: 'fs-button-' + groups.length + '-' + index,
      'aria-controls': 'fs-panel-' + groups.length + '-' + index,
    });
    const title = tab.querySelector('.tab-title');
    button.append(...Array.from(title.cloneNode(true).childNodes).filter((node) => !node.classList?.contains('tab-condition')));
    list.append(button);
    tab.id = button.getAttribute('aria-controls');
    tab.setAttribute('role', 'tabpanel');
    tab.setAttribute('aria-labelledby', button.id);
    tab.tabIndex = 0;
    return { panel: tab, button, ids: words(tab.dataset.tab), condition: tab.dataset.condition };
  };

  const show = (group) => {
    const visible = group.tabs.filter((tab) => !tab.condition || chosen.includes(tab.condition));
    const latest = chosen.find((id) => visible.some((tab) => tab.ids.includes(id)));
    const pick = visible.find((tab) => tab.ids.includes(latest)) ?? visible[0];
    if (pick && !latest) {
      chosen.push(pick.ids[0]);
    }
    for (const tab of group.tabs) {
      const selected = tab === pick;
      tab.button.hidden = !visible.includes(tab);
      tab.button.setAttribute('aria-selected', String(selected));
      tab.button.tabIndex = selected ? 0 : -1;
      selected ? tab.panel.removeAttribute('hidden') : tab.panel.setAttribute('hidden', 'until-found');
    }
  };

  const select = (group, tab) => {
    const others = group.tabs.flatMap((other) => other.ids).filter((id) => !tab.ids.includes(id));
    chosen = [...tab.ids.slice(0, 1), ...chosen.filter((id) => !others.includes(id) && !tab.ids.includes(id))];
    inPlace(tab.button, () => groups.forEach(show));
    keep('tabs', chosen);
  };

  const arrow = (event, group) => {
    const tabs = group.tabs.filter((tab) => !tab.button.hidden);
    const at = tabs.findIndex((tab) => tab.button === event.target);
    const forward = getComputedStyle(prose).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [forward]: at + 1, Home: 0, End: -1 }[event.key] ?? (event.key.match(/^Arrow(Left|Right)$/) ? at - 1 : undefined);
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      const next = tabs.at(to % tabs.length);
      select(group, next);
      next.button.focus();
    }
  };

  const liven = (block) => {
    const list = make('div', { role: 'tablist' });
    const tabs = within(block, ':scope > .tab').map((tab, index) => open(tab, list, index));
    const group = { tabs };
    for (const tab of tabs) {
      tab.button.addEventListener('click', () => select(group, tab));
      tab.panel.addEventListener('beforematch', () => select(group, tab));
    }
    list.addEventListener('keydown', (event) => arrow(event, group));
    block.prepend(list);
    block.classList.add('live');
    groups.push(group);
  };

  // Passages
  const options = within(prose, '.choice input');
  const numberOf = (option) => option.className.match(/option-(\d+)/)?.[1];
  const isShown = (zone) => getComputedStyle(zone).display !== 'none';

  const list = () => {
    for (const link of document.querySelectorAll('.toc a[href^="#"]')) {
      const zone = aim(link.hash)?.closest('.zone');
      link.closest('li').hidden = Boolean(zone) && !isShown(zone);
    }
  };

  const choose = (option) => {
    const set = option.closest('.choice');
    option.checked = true;
    inPlace(set, list);
    const name = set.dataset.parameter;
    keep(name, options.filter((other) => other.checked && other.closest('.choice').dataset.parameter === name).map((other) => other.value));
    say(prose.dataset.shown.replace('{choice}', option.closest('label').textContent.trim()));
  };

  const recall = () => {
    for (const option of options) {
      const name = option.closest('.choice').dataset.parameter;
      if (parameter(name).includes(option.value)) {
        option.checked = true;
      }
      option.addEventListener('change', () => choose(option));
    }
  };

  // A link may lead into what is not shown. The fragment is not the page's target yet when this first runs.
  const reveal = () => {
    const target = aim(location.hash);
    if (!target || !prose.contains(target)) {
      return;
    }
    const panel = target.closest('.tab[hidden]');
    const zone = target.closest('.zone');
    for (const group of groups) {
      group.tabs.filter((tab) => tab.panel === panel).forEach((tab) => select(group, tab));
    }
    const option = zone && options.find((other) => zone.classList.contains('for-' + numberOf(other)));
    if (option && !options.some((other) => other.checked && zone.classList.contains('for-' + numberOf(other)))) {
      choose(option);
    }
    target.scrollIntoView();
  };

  // Code
  const copies = (pre) => {
    const button = make('button', { type: 'button', class: 'copy' }, prose.dataset.copy);
    const frame = make('div', { class: 'code' });
    pre.replaceWith(frame);
    frame.append(pre, button);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
      } catch {
        getSelection().selectAllChildren(pre);
        return;
      }
      button.textContent = prose.dataset.copied;
      say(prose.dataset.copied);
      setTimeout(() => (button.textContent = prose.dataset.copy), 2000);
    });
  };

  // A long list of links is folded away.
  const fold = (nav) => {
    const links = within(nav, 'li > a, li > p > a');
    const now = links.find((link) => link.hasAttribute('aria-current'));
    if (links.length > 4) {
      const menu = make('details', {});
      menu.append(make('summary', {}, now ? now.textContent : nav.getAttribute('aria-label')));
      menu.append(...nav.childNodes);
      nav.append(menu);
    }
  };

  prose.classList.add('scripted');
  within(prose, '.selector').forEach(fold);
  chosen = parameter('tabs');
  within(prose, '.tabs').forEach(liven);
  groups.forEach(show);
  recall();
  list();
  if (navigator.clipboard) {
    within(prose, 'pre').forEach(copies);
  }
  reveal();
  addEventListener('hashchange', reveal);
})();
