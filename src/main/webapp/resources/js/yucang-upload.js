/* Says how much of the chosen files has gone while they are sent, and stops that on demand. */
(function () {
  'use strict';

  function going(box, yes) {
    ['span', 'progress', 'button'].forEach(function (part) {
      box.querySelector(part).hidden = !yes;
    });
  }

  function say(box, percent) {
    var bar = box.querySelector('progress');
    box.hidden = false;
    going(box, true);
    bar.value = percent;
    box.querySelector('output').textContent =
      percent < 100 ? percent + ' %' : box.getAttribute('data-checking');
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
      say(box, 0);
      still(form, true);
    });
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) {
        say(box, Math.floor((100 * event.loaded) / event.total));
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

  /* The outcome stands above, the button that was pressed below. */
  function lead() {
    var wrong = document.querySelector('main form .yc-error:not(:empty)');
    (wrong || document.getElementById('messages')).scrollIntoView({ block: 'center' });
  }

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
