// Starts `communique language-server` for every dossier in the workspace. All else is its work.
'use strict';

const path = require('path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const MOST_DOSSIERS = 20;
const clients = [];

async function activate() {
  const found = await vscode.workspace.findFiles(
    '**/site.yaml', '**/{node_modules,target,build,.git}/**', MOST_DOSSIERS);
  for (const settings of found) {
    await start(path.dirname(settings.fsPath));
  }
}

async function start(folder) {
  const settings = vscode.workspace.getConfiguration('communique');
  const [command, ...words] = settings.get('command');
  const args = [...words, 'language-server', folder, ...settings.get('options')];
  const client = new LanguageClient(
    'communique',
    'Communiqué',
    // The launcher of Windows is a batch file, which only a shell can start.
    { command, args, options: { cwd: folder, shell: process.platform === 'win32' } },
    {
      documentSelector: [
        { scheme: 'file', pattern: folder.replace(/\\/g, '/') + '/**/*.{md,yaml,properties}' }
      ]
    });
  clients.push(client);
  await client.start();
}

async function deactivate() {
  await Promise.all(clients.map(client => client.stop()));
}

module.exports = { activate, deactivate };
