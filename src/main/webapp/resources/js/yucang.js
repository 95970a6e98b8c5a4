/* What a page needs from the browser: one request at a time, fields tied to their words, and mends for what libraries draw. */
(function () {
  'use strict';

  var each = function (selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  };

  var nonce = document.currentScript && document.currentScript.nonce;

  /* The server answers a sent form under the script policy of the page it came from, so the form says which that was. */
  function admit(form) {
    if (nonce && !form.elements['primefaces.nonce']) {
      var input = document.createElement('input');
      input.type = 'hidden';
      input.name = 'primefaces.nonce';
      input.value = nonce;
      form.appendChild(input);
    }
  }

  /* A field's hint and message are read out with it; the server draws them, here they are tied to the input. */
  function tie(field) {
    var input = field.querySelector('input:not([type=hidden]), select, textarea');
    if (!input) {
      return;
    }
    var words = [];
    Array.prototype.forEach.call(field.querySelectorAll('.yc-hint, .yc-error'), function (text, index) {
      if (!text.textContent.trim()) {
        return;
      }
      text.id = text.id || (input.id || 'field') + '-words' + index;
      words.push(text.id);
    });
    if (words.length) {
      input.setAttribute('aria-describedby', words.join(' '));
    } else if (field.dataset.target) {
      input.removeAttribute('aria-describedby');
    }
    if (field.classList.contains('yc-invalid')) {
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
  }

  /* Rows that become cards on a phone take their labels from the table's head. */
  function label(table) {
    var heads = Array.prototype.map.call(table.querySelectorAll('thead tr:last-child > *'), function (head) {
      return head.textContent.trim();
    });
    Array.prototype.forEach.call(table.querySelectorAll('tbody tr'), function (row) {
      if (row.children.length === heads.length) {
        Array.prototype.forEach.call(row.children, function (cell, index) {
          if (cell.tagName === 'TD' && heads[index] && !cell.hasAttribute('data-l')) {
            cell.setAttribute('data-l', heads[index]);
          }
        });
      }
    });
  }

  /* PrimeFaces' upload button is a focusable span around a hidden input: give both back their roles. */
  function mendUpload(button) {
    var input = button.querySelector('input[type=file]');
    button.removeAttribute('aria-labelledby');
    button.removeAttribute('tabindex');
    if (input) {
      input.removeAttribute('aria-hidden');
      input.removeAttribute('tabindex');
      input.setAttribute('aria-label', button.textContent.trim());
    }
  }

  function mend() {
    each('form[method=post]', admit);
    each('.yc-field', tie);
    each('.yc-stack', label);
    each('.ui-fileupload-choose', mendUpload);
    each('.ui-paginator-center-content[aria-label]', function (pages) {
      pages.setAttribute('role', 'group');
    });
  }

  /* While a form's request runs, its buttons cannot send it again. The pressed one must still be part of what is sent. */
  function guard(form) {
    window.setTimeout(function () {
      Array.prototype.forEach.call(form.querySelectorAll('[type=submit]'), function (button) {
        if (!button.disabled) {
          button.disabled = true;
          button.setAttribute('data-guarded', '');
        }
      });
    }, 0);
  }

  function release() {
    each('[data-guarded]', function (button) {
      button.disabled = false;
      button.removeAttribute('data-guarded');
    });
  }

  /* The sign beside the title changes as soon as something typed is not on the server yet. */
  function unsaved() {
    each('.yc-saved[data-unsaved]', function (sign) {
      sign.textContent = sign.getAttribute('data-unsaved');
    });
  }

  /* The menu stands open in the bar; where the bar is narrow it is a button. */
  function fold(narrow) {
    each('.yc-menu', function (menu) {
      menu.open = !narrow.matches;
    });
  }

  window.yucangMend = mend;
  document.addEventListener('submit', function (event) {
    if (!event.defaultPrevented && !event.target.hasAttribute('data-download')) {
      guard(event.target);
    }
  });
  document.addEventListener('input', unsaved);
  document.addEventListener('change', function (event) {
    var name = event.target.getAttribute('data-yc-all');
    if (name) {
      each('input[type=checkbox][name=' + name + ']', function (box) {
        box.checked = event.target.checked;
      });
    }
  });
  window.addEventListener('pageshow', release);
  document.addEventListener('DOMContentLoaded', function () {
    var narrow = window.matchMedia('(max-width: 959px)');
    narrow.addEventListener('change', fold);
    fold(narrow);
    mend();
    var wrong = document.querySelector('.yc-invalid input, .yc-invalid select, .yc-invalid textarea');
    if (wrong) {
      wrong.focus();
    }
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        release();
        mend();
      });
    }
  });
})();
