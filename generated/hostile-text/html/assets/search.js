// Search over all operations. The index is a script, because pages opened from a disk may fetch nothing; it is loaded when needed.

(() => {
  const { root, index } = document.currentScript.dataset;
  const mostResults = 20;

  function make(tag, attributes, text = '') {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }

  let loading;

  /** Rows of title, method, path, tag, function, page. */
  function loadIndex() {
    loading ??= new Promise((resolve, reject) => {
      const script = make('script', { src: index });
      script.addEventListener('load', () => resolve(globalThis.curlewOperations.map(searchable)));
      script.addEventListener('error', () => reject(new Error('the search index is missing')));
      document.head.append(script);
    });
    return loading;
  }

  function searchable(entry) {
    const [title, method, path, , , href] = entry;
    const lower = title.toLowerCase();
    const text = entry.slice(0, 5).join(' ').toLowerCase();
    return { title, method, path, href, searched: { title: lower, words: new Set(lower.split(/\s+/)), text } };
  }

  /** 0 for a whole word of the title, more the farther from it. */
  function distance({ title, words, text }, word) {
    if (words.has(word)) return title.startsWith(word) ? 0 : 0.1;
    if (title.includes(word)) return 0.5;
    return text.includes(word) ? 1 : Infinity;
  }

  /** Operations that hold every word, the nearest first. */
  function find(operations, query) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return operations
      .map((operation) => ({
        operation,
        far: words.reduce((sum, word) => sum + distance(operation.searched, word), 0),
      }))
      .filter(({ far }) => far < Infinity)
      .sort((a, b) => a.far - b.far)
      .map(({ operation }) => operation);
  }

  function resultItem({ title, method, path, href }) {
    const known = /^(GET|POST|PUT|PATCH|DELETE)$/.test(method) ? method.toLowerCase() : 'other';
    const link = make('a', { href: root + href });
    link.append(
      make('span', { class: `method ${known}` }, method),
      make('span', { class: 'what-title' }, title),
      make('code', {}, path),
    );
    const item = make('li', {});
    item.append(link);
    return item;
  }

  function countText(count) {
    if (count === 0) return 'Nothing found';
    return count > mostResults ? `${count} operations, the first ${mostResults} shown` : `${count} found`;
  }

  function build() {
    const box = make('div', { role: 'search', class: 'search' });
    const input = make('input', {
      type: 'search',
      'aria-label': 'Search operations',
      placeholder: 'Search operations',
      autocomplete: 'off',
      spellcheck: 'false',
    });
    const key = make('kbd', { 'aria-hidden': 'true' }, '/');
    const panel = make('div', { class: 'results' });
    const status = make('p', { role: 'status' });
    const list = make('ul', {});
    panel.append(status, list);
    panel.hidden = true;
    box.append(input, key, panel);
    return { box, input, panel, status, list };
  }

  function startSearch() {
    const parts = build();
    const { box, input, panel, status, list } = parts;
    document.querySelector('.bar').append(box);

    async function update() {
      const query = input.value;
      panel.hidden = query.trim() === '';
      if (panel.hidden) return;
      try {
        const found = find(await loadIndex(), query);
        if (query !== input.value) return;
        list.replaceChildren(...found.slice(0, mostResults).map(resultItem));
        status.textContent = countText(found.length);
      } catch (error) {
        status.textContent = `Search does not work: ${error.message}`;
      }
    }

    function move(event) {
      const stops = [input, ...list.querySelectorAll('a')];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape' && !panel.hidden) {
        input.focus();
        panel.hidden = true;
      } else if (event.key === 'Enter' && event.target === input) {
        list.querySelector('a')?.click();
      } else if (step !== undefined && !panel.hidden) {
        event.preventDefault();
        stops[stops.indexOf(event.target) + step]?.focus();
      }
    }

    input.addEventListener('input', update);
    input.addEventListener('focus', () => {
      loadIndex().catch(() => {});
      update();
    });
    box.addEventListener('keydown', move);
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget)) panel.hidden = true;
    });
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.focus();
    });
  }

  document.addEventListener('DOMContentLoaded', startSearch);
})();
