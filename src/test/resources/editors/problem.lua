-- Shows in Neovim what is told of a misquoted word, under the cursor: for a picture.
-- Told by the environment: the words that start the server (COMMAND, parted by line ends), the
-- dossier (DOSSIER).
vim.o.termguicolors = true
vim.o.background = 'light'
vim.o.number = true
vim.o.signcolumn = 'yes'
vim.o.linebreak = true
vim.o.laststatus = 2
vim.opt.fillchars = { eob = ' ' }
vim.cmd('syntax on')
vim.cmd('highlight SignColumn guibg=NONE')
vim.cmd('highlight NormalFloat guibg=#fff3f3')
vim.cmd('highlight FloatBorder guifg=#b00020')
vim.cmd('highlight DiagnosticFloatingError guifg=#b00020')
vim.cmd('highlight DiagnosticUnderlineError gui=underline guifg=#b00020 guisp=NONE')
vim.diagnostic.config({
  virtual_text = false,
  float = { border = 'single', header = '', source = false, max_width = 92 },
})

local id = vim.lsp.start_client({
  name = 'communique', cmd = vim.split(vim.env.COMMAND, '\n'), root_dir = vim.env.DOSSIER,
})
vim.cmd('cd ' .. vim.env.DOSSIER)
vim.cmd('edit statements/cape-talks-2025.yaml')
local buffer = vim.api.nvim_get_current_buf()
vim.lsp.buf_attach_client(buffer, id)
vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function()
    local told = vim.diagnostic.get(buffer)[1]
    if told then
      vim.api.nvim_win_set_cursor(0, { told.lnum + 1, told.col })
      vim.diagnostic.open_float({ focusable = false })
    end
  end,
})
