/** Why a file cannot be opened, in German words; an unknown code of the system stands for itself. */
export function openingReason(reason: string): string {
  switch (reason) {
    case 'ENOENT':
      return 'es gibt sie nicht'
    case 'EACCES':
    case 'EPERM':
      return 'keine Leserechte'
    case 'EBUSY':
      return 'ein anderes Programm benutzt sie'
    case 'ELOOP':
      return 'die Verknüpfung führt im Kreis'
    case 'EISDIR':
      return 'es ist ein Ordner'
    case 'NOT_A_FILE':
      return 'es ist keine gewöhnliche Datei'
    default:
      return reason
  }
}
