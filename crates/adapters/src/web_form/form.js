// Puts the contact form where this script stands: <script src="https://…/form.js?channel=chn_…" async></script>
(function () {
  "use strict";
  var script = document.currentScript;
  if (!script || !script.parentNode) return;
  var source = new URL(script.src);
  var channel = source.searchParams.get("channel");
  var address = new URL("/help/contact" + (channel ? "/" + encodeURIComponent(channel) : ""), source);
  address.searchParams.set("embed", "1");
  address.searchParams.set("origin", location.origin);
  var lang = script.getAttribute("data-lang") || document.documentElement.lang;
  if (lang) address.searchParams.set("lang", lang);
  var frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = script.getAttribute("data-title") || "Contact form";
  frame.style.cssText = "display:block;width:100%;border:0;min-height:40rem;color-scheme:light dark";
  script.parentNode.insertBefore(frame, script);
  addEventListener("message", function (event) {
    if (event.origin !== source.origin || event.source !== frame.contentWindow) return;
    var height = event.data && event.data.type === "candor-form-height" ? Number(event.data.height) : 0;
    if (height > 0 && height < 20000) frame.style.minHeight = frame.style.height = Math.ceil(height) + "px";
  });
})();
