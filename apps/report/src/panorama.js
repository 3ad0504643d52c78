#!/usr/bin/env node
// Plain JavaScript that any Node can read: one too old for the rest is told so.
if (process.features.typescript) {
  await import("./quick-start.js");
  await import("./main.ts");
} else {
  process.stderr.write(
    `Panorama demande Node 22.18 ou plus récent, et Node ${process.versions.node} l’a lancé : la commande\n` +
      "npm run panorama, depuis le dossier du projet, apporte le sien.\n",
  );
  process.exitCode = 2;
}
