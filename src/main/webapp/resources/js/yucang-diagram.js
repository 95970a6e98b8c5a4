/* Draws a process model and where its subject stands: what is behind it green, where it is filled and flagged. */
(function () {
  'use strict';

  var NARROW = 700;
  var READABLE = 0.55;
  var EDGE = 20;

  function ids(box, name) {
    return (box.getAttribute('data-' + name) || '').split(',').map(function (id) {
      return id.trim();
    }).filter(Boolean);
  }

  /* English labels stand in the model as the property "en" of each element. */
  function englishOf(businessObject) {
    var found = null;
    var look = function (node) {
      if (/(^|:)property$/.test(node.$type || '') && node.name === 'en') {
        found = node.value;
      }
      (node.$children || node.values || []).forEach(look);
    };
    ((businessObject.extensionElements || {}).values || []).forEach(look);
    return found;
  }

  function translate(viewer) {
    var elements = viewer.get('elementRegistry');
    var graphics = viewer.get('graphicsFactory');
    elements.forEach(function (element) {
      var english = element.businessObject && englishOf(element.businessObject);
      if (english) {
        element.businessObject.name = english;
        graphics.update(element.waypoints ? 'connection' : 'shape', element, elements.getGraphics(element));
      }
    });
  }

  function mark(viewer, box) {
    var canvas = viewer.get('canvas');
    var elements = viewer.get('elementRegistry');
    var put = function (style) {
      return function (id) {
        if (elements.get(id)) {
          canvas.addMarker(id, style);
        }
      };
    };
    ids(box, 'done').concat(ids(box, 'flows')).forEach(put('yc-past'));
    ids(box, 'here').forEach(put('yc-here'));
    ids(box, 'here').filter(function (id) {
      return elements.get(id);
    }).slice(0, 1).forEach(function (id) {
      var flag = document.createElement('span');
      flag.className = 'yc-flag';
      flag.textContent = box.getAttribute('data-flag');
      viewer.get('overlays').add(id, { position: { top: -26, left: 0 }, html: flag });
    });
  }

  /* The whole model where there is room; on a phone the step that counts, in the middle and readable. */
  function show(viewer, box) {
    var canvas = viewer.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    var here = ids(box, 'here').map(function (id) {
      return viewer.get('elementRegistry').get(id);
    }).filter(Boolean);
    if (!here.length || (box.clientWidth >= NARROW && canvas.zoom() > READABLE)) {
      return;
    }
    canvas.zoom(1);
    var view = canvas.viewbox();
    canvas.viewbox({
      x: within(middle(here, 'x', 'width'), view.width, view.inner.x, view.inner.width),
      y: middle(here, 'y', 'height') - view.height / 2,
      width: view.width,
      height: view.height
    });
  }

  /* A phone that is turned, a window that is drawn wider: the step that counts stays in sight. */
  function follow(viewer, box) {
    var width = box.clientWidth;
    window.addEventListener('resize', function () {
      if (box.clientWidth !== width) {
        width = box.clientWidth;
        viewer.get('canvas').resized();
        show(viewer, box);
      }
    });
  }

  /* Where a view of this width begins that has its middle here, without empty space beyond the model's own ends. */
  function within(centre, width, from, extent) {
    return Math.max(from - EDGE, Math.min(centre - width / 2, Math.max(from - EDGE, from + extent + EDGE - width)));
  }

  function middle(shapes, from, extent) {
    var starts = shapes.map(function (shape) {
      return shape[from];
    });
    var ends = shapes.map(function (shape) {
      return shape[from] + shape[extent];
    });
    return (Math.min.apply(null, starts) + Math.max.apply(null, ends)) / 2;
  }

  function name(box) {
    var drawing = box.querySelector('svg');
    if (drawing) {
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', box.getAttribute('data-label'));
    }
  }

  function draw(box) {
    var viewer = new window.BpmnJS({ container: box });
    fetch(box.getAttribute('data-src'), { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (xml) {
      return viewer.importXML(xml);
    }).then(function () {
      if (document.documentElement.lang === 'en') {
        translate(viewer);
      }
      mark(viewer, box);
      name(box);
      show(viewer, box);
      follow(viewer, box);
    }).catch(function () {
      box.textContent = box.getAttribute('data-failed');
      box.classList.add('yc-diagram-failed');
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    Array.prototype.forEach.call(document.querySelectorAll('.yc-diagram[data-src]'), draw);
  });
})();
