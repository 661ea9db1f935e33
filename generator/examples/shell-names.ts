// Shell variable names that no shell uses for itself.

import { words } from '../names/words.js';

/**
 * Names that bash, zsh, fish, ksh, cmd.exe, PowerShell, curl or the login set or obey: assigning them breaks the reader's
 * shell, and reading them gives something else than the reader meant.
 */
const owned = new Set(
  `ALLUSERSPROFILE APPDATA ARGC ARGV BAUD BROWSER CD CDPATH CMDCMDLINE CMDEXTVERSION COLUMNS COMPREPLY COMPUTERNAME COMSPEC
  COPROC CPUTYPE CWD DATE DIRSTACK DIRSTACKSIZE DISPLAY EDITOR EGID EMACS ENV EPOCHREALTIME EPOCHSECONDS ERRNO ERROR
  ERRORLEVEL EUID EXECIGNORE FCEDIT FIGNORE FPATH FUNCNAME FUNCNEST GID GLOBIGNORE GROUPS HISTCHARS HISTCMD HISTCONTROL
  HISTFILE HISTFILESIZE HISTIGNORE HISTORY HISTSIZE HISTTIMEFORMAT HOME HOMEDRIVE HOMEPATH HOST HOSTFILE HOSTNAME HOSTTYPE
  IFS IGNOREEOF INPUTRC KEYTIMEOUT LANG LANGUAGE LINENO LINES LISTMAX LOCALAPPDATA LOGCHECK LOGNAME LOGONSERVER
  MACHTYPE MAIL MAILCHECK MAILPATH MANPATH MAPFILE MATCH MBEGIN MEND MODULE_PATH NULLCMD NUMBER_OF_PROCESSORS OLDPWD OPTARG
  OPTERR OPTIND OS OSTYPE PAGER PATH PATHEXT PERIOD PIPESTATUS POSIXLY_CORRECT POSTEDIT PPID PROGRAMDATA PROGRAMFILES
  PROMPT PROMPT2 PROMPT3 PROMPT4 PS0 PS1 PS2 PS3 PS4 PSMODULEPATH PSVAR PUBLIC PWD RANDOM READNULLCMD REPLY REPORTTIME
  RPROMPT RPS1 SAVEHIST SECONDS SHELL SHELLOPTS SHLVL SIGNALS SPROMPT SRANDOM SSL_CERT_DIR SSL_CERT_FILE STATUS STTY
  SYSTEMDRIVE SYSTEMROOT TEMP TERM TERMINFO TIME TIMEFMT TIMEFORMAT TMOUT TMP TMPDIR TMPPREFIX TTY TTYIDLE TZ UID
  UMASK USER USERDOMAIN USERNAME USERPROFILE VENDOR VERSION VISUAL WATCH WATCHFMT WINDIR WORDCHARS ALL_PROXY HTTP_PROXY
  HTTPS_PROXY NO_PROXY FTP_PROXY`.split(/\s+/),
);

const ownedFamilies =
  /^(BASH|COMP|CURL|DYLD|EPOCH|FISH|HIST|LC|LD|NODE|POWERSHELL|PROCESSOR|PROGRAMFILES|PROMPT|PS|READLINE|SSH|SUDO|XDG|ZDOTDIR|ZLE|ZSH)(_|$)/;

/** `zoneId` -> `ZONE_ID`; `PATH` -> `PATH_VALUE`. ASCII only, never empty, never starting with a digit. */
export function shellName(text: string): string {
  const name = upperSnake(text) || 'VALUE';
  if (/^\d/.test(name)) return `VALUE_${name}`;
  return isOwned(name) ? `${name}_VALUE` : name;
}

/** {@link shellName} that works each name out once: documents repeat theirs on every operation. */
export function shellNames(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const name = known.get(text) ?? shellName(text);
    known.set(text, name);
    return name;
  };
}

function isOwned(name: string): boolean {
  return owned.has(name) || ownedFamilies.test(name);
}

/** Words joined by `_`, in capitals; `''` where there is no ASCII letter or digit. */
export function upperSnake(text: string): string {
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return words(spaced).join('_').toUpperCase();
}

/** The name, or the first of `NAME_2`, `NAME_3`, … that is free. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number++;
  return `${wanted}_${number}`;
}
