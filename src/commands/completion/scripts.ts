/**
 * Each asks the program with the words typed so far, and gets one candidate a line, with what it is about after a tab.
 * Nothing that was typed is evaluated.
 */
export const shellScripts: ReadonlyMap<string, string> = new Map([
  [
    'bash',
    // Bash breaks words at "@" too: what it takes for the word is only the end of an email.
    `# Completes rollcall in bash. In ~/.bashrc: source <(rollcall completion bash)
_rollcall() {
  local typed="\${COMP_LINE:0:COMP_POINT}" candidate
  local -a words
  read -ra words <<< "$typed"
  [[ "$typed" == *[[:space:]] ]] && words+=("")
  local current="\${words[-1]}"
  local before="\${current%"\${COMP_WORDS[COMP_CWORD]}"}"
  COMPREPLY=()
  while IFS=$'\\t' read -r candidate _; do
    candidate="\${candidate#"$before"}"
    COMPREPLY+=("$(printf '%q' "$candidate")")
  done < <(rollcall completion complete -- "\${words[@]:1}" 2> /dev/null)
}
complete -o default -F _rollcall rollcall
`,
  ],
  [
    'zsh',
    `#compdef rollcall
# Completes rollcall in zsh. In ~/.zshrc, after compinit: source <(rollcall completion zsh)
_rollcall() {
  local -a lines described
  local line value
  lines=("\${(@f)$(rollcall completion complete -- "\${(@)words[2,CURRENT]}" 2> /dev/null)}")
  for line in $lines; do
    value="\${line%%$'\\t'*}"
    [[ -n "$value" ]] && described+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( \${#described} )); then _describe 'rollcall' described; else _files; fi
}
compdef _rollcall rollcall
`,
  ],
  [
    'fish',
    `# Completes rollcall in fish. In ~/.config/fish/config.fish: rollcall completion fish | source
complete -c rollcall -a '(rollcall completion complete -- (commandline -opc)[2..-1] (commandline -ct) 2> /dev/null)'
`,
  ],
]);
