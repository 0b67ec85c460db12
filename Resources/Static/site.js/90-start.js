forgetPostedDraft();
unfoldContents();
startOpeners();
startDisplay();
startSharing();
startGlossary();
startWriting(document);
startPanel();
startQuoting();
startProgress();
for (const form of document.querySelectorAll("form[data-bulk]")) startBulk(form);
for (const list of document.querySelectorAll("[data-keys]")) startKeys(list);
document.querySelector("[data-focus]")?.focus();
if (!location.hash) document.querySelector(".comment--focused")?.scrollIntoView({ block: "nearest" });
returnToPlace();
document.addEventListener("submit", onSubmit);
addEventListener("beforeunload", guardLeaving);
// A page that comes back from the browser's memory can be sent again.
addEventListener("pageshow", () => allowAgain(document));
