/** An error that the operating system reported, with its code. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** Why the operating system refused, in French; its own code where it has no words here. */
export function reasonOf({ code = "" }: NodeJS.ErrnoException): string {
  return reasons[code] ?? code;
}

const reasons: Record<string, string> = {
  EACCES: "l’accès est refusé",
  EEXIST: "un fichier porte déjà ce nom",
  EISDIR: "un dossier porte déjà le nom d’un fichier à écrire",
  ELOOP: "des liens se renvoient l’un à l’autre",
  EMFILE: "trop de fichiers sont ouverts",
  ENAMETOOLONG: "le nom est trop long",
  ENOENT: "un lien ne mène nulle part",
  ENOSPC: "le disque est plein",
  ENOTDIR: "un des éléments du chemin est un fichier",
  EPERM: "l’opération n’est pas permise",
  EROFS: "le disque est en lecture seule",
};
