// Tabs that remember the reader's shell over pages, and copy buttons. Pages can be read without it.

(() => {
  const storageKey = 'curlew.shell';

  /** What the reader chose on any page; storage may be forbidden. */
  function remembered() {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  }

  function remember(target) {
    try {
      localStorage.setItem(storageKey, target);
    } catch {
      // The choice then holds for this page only.
    }
  }

  /** @returns {HTMLElement[]} */
  function all(selector, root = document) {
    return [...root.querySelectorAll(selector)];
  }

  function make(tag, attributes, text = '') {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }

  function showIn(group, target) {
    for (const panel of all('.panel', group)) {
      const isShown = panel.dataset.target === target;
      panel.hidden = !isShown;
      const tab = document.getElementById(`${panel.id}-tab`);
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
  }

  /** Shows one panel of each group that has it. */
  function show(target) {
    for (const group of all('[data-tabs]')) {
      if (all('.panel', group).some((panel) => panel.dataset.target === target)) showIn(group, target);
    }
  }

  /** The reader chose: what is clicked stays where it is, though groups above change their height. */
  function choose(tab) {
    const before = tab.getBoundingClientRect().top;
    show(tab.dataset.target);
    remember(tab.dataset.target);
    window.scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
    tab.focus({ preventScroll: true });
  }

  /** Keys of a list of tabs (WAI-ARIA Authoring Practices): the arrows move and choose. */
  function moveWithKeys(event) {
    const tabs = all('[role="tab"]', event.currentTarget);
    const at = tabs.indexOf(event.target);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length];
    choose(tab);
    tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function buildTabs(group) {
    const panels = all('.panel', group);
    if (panels.length === 0) return;
    const list = make('div', { role: 'tablist', class: 'tabs', 'aria-label': group.dataset.tabs });
    for (const panel of panels) {
      const { target } = panel.dataset;
      const title = panel.querySelector('h3');
      const tab = make('button', { type: 'button', role: 'tab', id: `${panel.id}-tab`, 'aria-controls': panel.id });
      tab.textContent = title.textContent;
      tab.dataset.target = target;
      tab.addEventListener('click', () => choose(tab));
      title.hidden = true;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      list.append(tab);
    }
    list.addEventListener('keydown', moveWithKeys);
    panels[0].before(list);
    showIn(group, panels[0].dataset.target);
  }

  /** A link to a shell's panel shows it, and changes no choice. */
  function followHash() {
    const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!linked?.matches('.panel')) return;
    show(linked.dataset.target);
    linked.scrollIntoView();
  }

  async function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    // Pages that are served without TLS have no clipboard of their own.
    const area = make('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    if (!isCopied) throw new Error('the browser does not copy');
  }

  function buildCopy(pre, status) {
    const frame = make('div', { class: 'code' });
    pre.before(frame);
    const labelled = document.getElementById(pre.getAttribute('aria-labelledby') ?? '');
    const label = labelled?.textContent ?? pre.getAttribute('aria-label') ?? 'code';
    const button = make('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${label}` }, 'Copy');
    let timer;
    button.addEventListener('click', async () => {
      status.textContent = '';
      const said = await copy(pre.textContent).then(
        () => 'Copied',
        () => 'Not copied',
      );
      button.textContent = said;
      status.textContent = said;
      clearTimeout(timer);
      timer = setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    frame.append(pre, button);
  }

  document.documentElement.classList.add('js');
  document.addEventListener('DOMContentLoaded', () => {
    const status = make('div', { role: 'status', class: 'unseen' });
    document.body.append(status);
    for (const group of all('[data-tabs]')) buildTabs(group);
    for (const pre of all('pre[data-copy]')) buildCopy(pre, status);
    show(remembered());
    followHash();
  });
  window.addEventListener('hashchange', followHash);
  window.addEventListener('storage', (event) => {
    if (event.key === storageKey) show(event.newValue);
  });
})();
