/* A draft on its page: every field is sent as soon as it is left or rests, and what others change meanwhile comes in. */
(function () {
  'use strict';

  var REST = 2000;
  var LOOK = 5000;
  var AGAIN = 5000;

  var page, draft, since, listed, ahead, busy, timer;
  var waiting = new Map();
  var typing = new Set();

  function each(root, selector, act) {
    Array.prototype.forEach.call(root.querySelectorAll(selector), act);
  }

  function place(target) {
    return document.querySelector('[data-target="' + target + '"]');
  }

  function say(root, name, words) {
    var sign = root.querySelector('[data-' + name + ']');
    if (sign && sign.textContent !== words) {
      sign.textContent = words;
    }
  }

  /* What stands in a field: its text, or the ticked choices. */
  function read(root) {
    var entry = root.querySelector('[data-entry]');
    if (entry) {
      return entry.value;
    }
    return Array.prototype.map.call(root.querySelectorAll('input:checked'), function (box) {
      return box.value;
    }).join(',');
  }

  function write(root, text, unit) {
    var entry = root.querySelector('[data-entry]');
    if (entry) {
      entry.value = text;
    } else {
      var chosen = text.split(',');
      each(root, 'input[type=checkbox]', function (box) {
        box.checked = chosen.indexOf(box.value) >= 0;
      });
    }
    var choice = root.querySelector('[data-unit]');
    if (choice && unit) {
      choice.value = unit;
    }
    count(root);
    compare(root);
  }

  /* A copy in the browser until the server has it, dated by the server's clock: a killed browser need not lose it. */
  function key(target) {
    return 'yucang-draft-' + draft + '-' + target;
  }

  function remember(root) {
    if (root.dataset.secret !== 'true') {
      try {
        var entry = entryOf(root);
        entry.at = Date.now() + ahead;
        localStorage.setItem(key(entry.target), JSON.stringify(entry));
      } catch (full) {
        return;
      }
    }
  }

  function forget(target, text) {
    try {
      var kept = localStorage.getItem(key(target));
      if (kept && JSON.parse(kept).text === text) {
        localStorage.removeItem(key(target));
      }
    } catch (blocked) {
      return;
    }
  }

  function entryOf(root) {
    var unit = root.querySelector('[data-unit]');
    return {target: root.dataset.target, text: read(root), unit: unit ? unit.value : ''};
  }

  function signal() {
    if (waiting.size || typing.size || busy) {
      document.documentElement.dataset.saving = 'yes';
    } else {
      delete document.documentElement.dataset.saving;
    }
  }

  function request(address, body) {
    body.step = page.dataset.step;
    body.since = since;
    body.listed = listed;
    body.lang = document.documentElement.lang;
    return fetch(base() + '/api/drafts/' + draft + '/' + address, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: true,
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body)
    }).then(function (response) {
      var json = (response.headers.get('Content-Type') || '').indexOf('json') >= 0;
      if (!json || !response.ok && response.status !== 409) {
        throw new Error('not kept');
      }
      return response.json();
    });
  }

  function base() {
    return page.dataset.base || '';
  }

  /* One request at a time, in the order of typing. */
  function send() {
    if (busy || !waiting.size) {
      signal();
      return;
    }
    var target = waiting.keys().next().value;
    var entry = waiting.get(target);
    waiting.delete(target);
    busy = true;
    signal();
    request(entry.at === undefined ? 'entries' : 'recoveries', entry).then(function (news) {
      busy = false;
      if (entry.at !== undefined && news.refused) {
        giveWay(entry, news.refused);
      } else {
        forget(target, entry.text);
        take(news);
      }
      send();
    }, function () {
      busy = false;
      if (!waiting.has(target)) {
        waiting.set(target, entry);
      }
      say(document, 'unsaved', page.dataset.failed);
      window.setTimeout(send, AGAIN);
    });
  }

  function keep(root) {
    var entry = entryOf(root);
    typing.delete(root.dataset.target);
    waiting.delete(root.dataset.target);
    waiting.set(root.dataset.target, entry);
    settle(root);
    send();
  }

  /* What was kept here is not taken: what counts stands in the field, and what was kept is said beside it. */
  function giveWay(entry, why) {
    var root = place(entry.target);
    if (root) {
      forget(entry.target, entry.text);
      if (!typing.has(entry.target) && !waiting.has(entry.target)) {
        write(root, entry.before.text, entry.before.unit);
        root.classList.add('yc-changed');
      }
      say(root, 'changed', why + ' ' + page.dataset.kept.replace('{0}', function () {
        return entry.text;
      }));
    }
  }

  /* The mark of what was filled in for a person goes when he has been there. */
  function settle(root) {
    if (root.classList.contains('yc-prefilled')) {
      root.classList.remove('yc-prefilled');
      say(root, 'changed', '');
      return true;
    }
    return false;
  }

  function take(news) {
    if (news.refused) {
      say(document, 'unsaved', news.refused);
      return;
    }
    since = news.last;
    listed = news.listed;
    if (!waiting.size && !typing.size) {
      say(document, 'unsaved', news.saved);
    }
    each(document, '[data-target]', function (root) {
      var target = root.dataset.target;
      var problem = typing.has(target) ? '' : news.problems[target] || '';
      say(root, 'problem', problem);
      say(root, 'advice', news.advice[target] || '');
      say(root, 'converted', news.converted[target] || '');
      root.classList.toggle('yc-invalid', !!problem);
    });
    news.changes.forEach(change);
    news.lists.forEach(tell);
    say(page, 'others', news.others.length ? page.dataset.writing.replace('{0}', news.others.join('、')) : '');
    if (window.yucangMend) {
      window.yucangMend();
    }
  }

  /* Another person's entry comes in unless somebody is writing right there; the note says whose it is. */
  function change(entry) {
    var root = place(entry.target);
    if (!root) {
      return;
    }
    var mine = typing.has(entry.target) || waiting.has(entry.target) || root.contains(document.activeElement);
    if (!mine && entry.text !== undefined) {
      write(root, entry.text, entry.unit);
      root.classList.add('yc-changed');
    }
    say(root, 'changed', entry.note);
  }

  /* What another person has added to a list or taken out of one; the lists of this page are as they were. */
  function tell(words) {
    var line = document.createElement('span');
    var link = document.createElement('a');
    link.href = page.dataset.here;
    link.textContent = page.dataset.reload;
    line.append(words, ' ', link);
    page.querySelector('[data-lists]').append(line);
  }

  function count(root) {
    var text = root.querySelector('[data-longest]');
    var sign = root.querySelector('.yc-length');
    if (text && sign) {
      var length = Array.from(text.value).length;
      sign.textContent = sign.dataset.words.replace('{0}', length);
      sign.classList.toggle('over', length > Number(text.dataset.longest));
    }
  }

  function number(input) {
    var text = input ? input.value.normalize('NFKC').replace(/,/g, '').trim() : '';
    return text && isFinite(text) ? Number(text) : null;
  }

  /* The change over the prior year. */
  function compare(root) {
    var row = root.closest('[data-years]');
    if (row) {
      var amounts = row.querySelectorAll('[data-entry]');
      var base = number(amounts[0]);
      var prior = number(amounts[1]);
      var percent = base !== null && prior ? (base / prior - 1) * 100 : null;
      say(row, 'change', percent === null ? '—' : (percent < 0 ? '−' : '+') + Math.abs(percent).toFixed(1) + ' %');
    }
  }

  function fieldOf(event) {
    return event.target.closest ? event.target.closest('[data-target]') : null;
  }

  function typed(event) {
    var root = fieldOf(event);
    if (root) {
      typing.add(root.dataset.target);
      remember(root);
      count(root);
      compare(root);
      window.clearTimeout(timer);
      timer = window.setTimeout(keepAll, REST);
      signal();
    }
  }

  function keepAll() {
    Array.from(typing).forEach(function (target) {
      keep(place(target));
    });
  }

  function left(event) {
    var root = fieldOf(event);
    if (root && !root.contains(event.relatedTarget) && !typing.has(root.dataset.target) && settle(root)) {
      request('confirmations', {target: root.dataset.target}).then(take, function () {});
    }
  }

  /* A link waits until everything typed has arrived, but not for ever. */
  function leave(event) {
    var link = event.target.closest('a[href]');
    keepAll();
    if (link && !link.target && (busy || waiting.size)) {
      event.preventDefault();
      var tries = 0;
      var wait = window.setInterval(function () {
        tries += 1;
        if (!busy && !waiting.size || tries > 50) {
          window.clearInterval(wait);
          window.location.href = link.href;
        }
      }, 100);
    }
  }

  /* What a killed browser had not sent yet. */
  function recover() {
    var prefix = key('');
    try {
      Object.keys(localStorage).filter(function (name) {
        return name.indexOf(prefix) === 0;
      }).forEach(function (name) {
        var entry = JSON.parse(localStorage.getItem(name));
        var root = place(entry.target);
        entry.at = entry.at || 0;
        if (root) {
          entry.before = entryOf(root);
          write(root, entry.text, entry.unit);
        }
        waiting.set(entry.target, entry);
      });
    } catch (blocked) {
      return;
    }
    send();
  }

  function look() {
    if (!document.hidden && !busy && !waiting.size) {
      request('news', {}).then(take, function () {});
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    page = document.querySelector('[data-draft]');
    if (!page) {
      return;
    }
    draft = page.dataset.draft;
    since = Number(page.dataset.since);
    listed = Number(page.dataset.listed);
    ahead = Number(page.dataset.now) - Date.now();
    each(document, '[data-target]', function (root) {
      count(root);
      compare(root);
    });
    document.addEventListener('input', typed);
    document.addEventListener('change', function (event) {
      var root = fieldOf(event);
      if (root) {
        keep(root);
      }
    });
    document.addEventListener('focusout', left);
    document.addEventListener('click', leave);
    window.addEventListener('pagehide', keepAll);
    recover();
    look();
    window.setInterval(look, LOOK);
  });
})();
