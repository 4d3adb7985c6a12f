-- Somebody writes in Neovim: a quotation with a slip, its words from the article, another id.
-- Told by the environment: the words that start the server (COMMAND, parted by line ends), the
-- dossier (DOSSIER), and the file that takes what was seen, as JSON (SEEN).
local dossier = vim.env.DOSSIER
local seen = {}
local patience = 90000

local function finish(problem)
  seen.problem = problem
  vim.fn.writefile({ vim.json.encode(seen) }, vim.env.SEEN)
  vim.cmd('qall!')
end

local function await(what, such)
  if not vim.wait(patience, such, 10) then
    error('waited for ' .. what)
  end
end

local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 'x', false)
end

local function write()
  vim.o.hidden = true
  vim.o.swapfile = false
  local id = vim.lsp.start_client({
    name = 'communique',
    cmd = vim.split(vim.env.COMMAND, '\n'),
    root_dir = dossier,
    flags = { debounce_text_changes = 0 },
  })
  await('the server', function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end)
  vim.cmd('edit ' .. dossier .. '/statements/cape-talks-2025.yaml')
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, id)

  local function codes()
    return vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(buffer))
  end

  -- We keep them lit → We kept them lit
  keys('gg/keep them<CR>cwkept<Esc>')
  await('the misquoted words', function() return vim.tbl_contains(codes(), 'quote-not-in-source') end)
  local told = vim.diagnostic.get(buffer)[1]
  seen.misquoted = { code = told.code, line = told.lnum, column = told.col, message = told.message }

  -- We kept them lit → We k, and the rest of the article
  keys('gg/kept them<CR>ct"k<Esc>')
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  params.position.character = column + 1
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/completion', params, patience)
  local items = answers[id].result.items
  seen.offered = vim.tbl_map(function(one) return one.label end, items)
  vim.lsp.util.apply_text_edits({ items[1].textEdit }, buffer, 'utf-16')
  seen.line = vim.api.nvim_buf_get_lines(buffer, row - 1, row, true)[1]
  await('nothing wrong', function() return #vim.diagnostic.get(buffer) == 0 end)

  -- what an id is
  keys('gg/speaker: oto<CR>wll')
  local hover = vim.lsp.buf_request_sync(
    buffer, 'textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16'), patience)
  seen.hover = hover[id].result.contents.value

  -- another id in all files
  vim.lsp.buf.rename('otto-finch')
  await('the file with its new name', function()
    return vim.fn.filereadable(dossier .. '/speakers/otto-finch.md') == 1
  end)
  vim.cmd('wall')
  await('nothing wrong after that', function() return #vim.diagnostic.get() == 0 end)
  vim.lsp.get_client_by_id(id).stop()
  await('the end', function() return vim.lsp.get_client_by_id(id) == nil end)
end

local fine, problem = pcall(write)
finish(not fine and tostring(problem) or nil)
