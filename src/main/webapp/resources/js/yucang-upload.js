/* Says how much of the chosen files has gone while they are sent, and stops that on demand. */
(function () {
  'use strict';

  function going(box, yes) {
    ['span', 'progress', 'button'].forEach(function (part) {
      box.querySelector(part).hidden = !yes;
    });
  }

  /* How long the rest takes if it goes on as it went so far. */
  function left(box, share) {
    var gone = (Date.now() - Number(box.getAttribute('data-began'))) / 1000;
    return share > 0 && gone > 1
      ? ' · ' + box.getAttribute('data-left').replace('{0}', Math.ceil((gone * (1 - share)) / share))
      : '';
  }

  function names(form) {
    return Array.prototype.flatMap
      .call(form.querySelectorAll('input[type=file]'), function (input) {
        return Array.prototype.map.call(input.files, function (file) {
          return file.name;
        });
      })
      .join(', ');
  }

  function say(box, share) {
    var percent = Math.floor(100 * share);
    var bar = box.querySelector('progress');
    box.hidden = false;
    going(box, true);
    bar.value = percent;
    box.querySelector('output').textContent =
      percent < 100 ? percent + ' %' + left(box, share) : box.getAttribute('data-checking');
  }

  function still(form, yes) {
    Array.prototype.forEach.call(form.querySelectorAll('[type=submit]'), function (button) {
      button.disabled = yes;
    });
  }

  /* What was stopped or broke off was not kept; the files stay chosen. */
  function stopped(box) {
    box.querySelector('output').textContent = box.getAttribute('data-stopped');
    going(box, false);
  }

  function watch(box, request) {
    var form = box.closest('form');
    request.upload.addEventListener('loadstart', function () {
      box.setAttribute('data-began', Date.now());
      box.querySelector('span').setAttribute('title', names(form));
      box.querySelector('progress').setAttribute('aria-label', names(form));
      say(box, 0);
      still(form, true);
    });
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) {
        say(box, event.loaded / event.total);
      }
    });
    request.addEventListener('loadend', function () {
      if (box.isConnected) {
        still(form, false);
        stopped(box);
      }
    });
    box.querySelector('button').onclick = function () {
      request.abort();
    };
  }

  function boxOf(data) {
    return data instanceof FormData &&
      Array.prototype.filter.call(document.querySelectorAll('.yc-sending'), function (box) {
        return data.has(box.closest('form').id);
      })[0];
  }

  /* A file above its limit is refused before it is sent; the others stay chosen. */
  function refuse(input) {
    var most = Number(input.getAttribute('data-most')) * 1024 * 1024;
    var small = new DataTransfer();
    Array.prototype.forEach.call(input.parentNode.querySelectorAll('.yc-error'), function (earlier) {
      earlier.remove();
    });
    Array.prototype.forEach.call(input.files, function (file) {
      if (file.size <= most) {
        small.items.add(file);
      }
    });
    if (small.files.length < input.files.length) {
      input.files = small.files;
      var words = document.createElement('span');
      words.className = 'yc-error';
      words.setAttribute('role', 'alert');
      words.textContent = input.getAttribute('data-refusal');
      input.insertAdjacentElement('afterend', words);
    }
  }

  /* The outcome stands above, the button that was pressed below. */
  function lead() {
    var wrong = document.querySelector('main form .yc-error:not(:empty)');
    (wrong || document.getElementById('messages')).scrollIntoView({ block: 'center' });
  }

  document.addEventListener('change', function (event) {
    if (event.target.hasAttribute('data-most')) {
      refuse(event.target);
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    window.jQuery.ajaxPrefilter(function (options) {
      var box = boxOf(options.data);
      var make = options.xhr;
      if (box) {
        options.xhr = function () {
          var request = make();
          watch(box, request);
          return request;
        };
      }
    });
    window.jQuery(document).on('pfAjaxSuccess', function (event, request, settings) {
      if (settings && settings.data instanceof FormData) {
        lead();
      }
    });
  });
})();
