/* Shows a paper in a pane beside the page, where the browser can draw it; anything else opens as links do. */
(function () {
  'use strict';

  var opener;

  function drawn(type, address, name) {
    var kind = type.split('/')[0];
    var picture = kind === 'image';
    var tag = picture ? 'img' : kind === 'video' ? 'video' : type === 'application/pdf' ? 'iframe' : null;
    if (!tag) {
      return null;
    }
    var box = document.createElement(tag);
    box.src = address;
    box[picture ? 'alt' : 'title'] = name;
    if (tag === 'video') {
      box.controls = true;
    }
    return box;
  }

  function show(pane, link) {
    var box = drawn(link.getAttribute('data-preview'), link.href, link.textContent);
    if (!box) {
      return false;
    }
    opener = link;
    pane.querySelector('h2').textContent = link.textContent;
    pane.querySelector('a').href = link.href;
    pane.lastElementChild.replaceChildren(box);
    pane.hidden = false;
    document.body.classList.add('yc-previewing');
    pane.querySelector('button').focus();
    return true;
  }

  function close(pane) {
    pane.hidden = true;
    pane.lastElementChild.replaceChildren();
    document.body.classList.remove('yc-previewing');
    if (opener) {
      opener.focus();
    }
  }

  document.addEventListener('click', function (event) {
    var pane = document.querySelector('.yc-preview');
    var link = event.target.closest('a[data-preview]');
    if (!pane || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (link && show(pane, link)) {
      event.preventDefault();
    } else if (event.target.closest('.yc-preview button')) {
      close(pane);
    }
  });
  document.addEventListener('keydown', function (event) {
    var pane = document.querySelector('.yc-preview');
    if (event.key === 'Escape' && pane && !pane.hidden) {
      close(pane);
    }
  });
})();
