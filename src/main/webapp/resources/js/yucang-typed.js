/* What somebody types is kept in this window until the next page: if that says the session is over, it goes back to its fields. */
(function () {
  'use strict';

  var KEY = 'yucang-typed';
  var FIELDS = 'form[method=post] textarea, form[method=post] input[type=text]';

  function kept() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY));
    } catch (blocked) {
      return null;
    }
  }

  function keep(typed) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(typed));
    } catch (full) {
      return;
    }
  }

  function here() {
    return location.pathname + location.search;
  }

  function who() {
    var name = document.querySelector('.yc-who > span');
    return name ? name.textContent.trim() : '';
  }

  /* The page to sign in on, and the one that says a page was open too long. */
  function interrupted() {
    return document.querySelector('[data-interrupts]');
  }

  function note(event) {
    var field = event.target;
    if (!field.name || !field.matches(FIELDS) || field.closest('[data-target]') || interrupted()) {
      return;
    }
    var typed = kept();
    if (!typed || typed.address !== here() || typed.who !== who()) {
      typed = {address: here(), who: who(), away: false, texts: {}};
    }
    typed.texts[field.name] = field.value;
    keep(typed);
  }

  /* A field that a choice on the page brings later is filled when it comes. */
  function restore() {
    var typed = kept();
    if (!typed || !typed.away || typed.address !== here() || typed.who !== who()) {
      return;
    }
    typed.away = Object.keys(typed.texts).filter(function (name) {
      var field = document.getElementsByName(name)[0];
      if (field && !field.value) {
        field.value = typed.texts[name];
      }
      return !field;
    }).length > 0;
    keep(typed);
  }

  function arrive() {
    var typed = kept();
    if (typed && interrupted()) {
      typed.away = true;
      keep(typed);
    } else if (typed && !typed.away) {
      keep(null);
    }
    restore();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', restore);
    }
  }

  document.addEventListener('input', note);
  document.addEventListener('DOMContentLoaded', arrive);
})();
