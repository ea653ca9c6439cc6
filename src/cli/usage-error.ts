import type { CommanderError } from 'commander'

/** A command line that cannot be carried out; the message is a German sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The German sentence for a fault of the command line that the parser found. */
export function germanUsageError(error: CommanderError): string {
  return [germanSentence(error), suggestion(error.message), hint(error)].filter((part) => part !== '').join(' ')
}

function germanSentence({ code, message }: CommanderError): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownOption':
      return `Die Option „${name}“ gibt es nicht.`
    case 'commander.unknownCommand':
      return `Den Befehl „${name}“ gibt es nicht.`
    case 'commander.missingArgument':
      return `Es fehlt die Angabe „${name}“.`
    case 'commander.optionMissingArgument':
      return `Zur Option „${name}“ fehlt die Angabe.`
    case 'commander.missingMandatoryOptionValue':
      return `Die Option „${name}“ muss angegeben werden.`
    case 'commander.excessArguments':
      return 'Es sind zu viele Angaben.'
    case 'commander.help':
      return 'Bitte einen Befehl angeben.'
    default:
      return `Der Aufruf ist nicht richtig (${message.replace(/^error: /, '')}).`
  }
}

function suggestion(message: string): string {
  const offers = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]
  return offers === undefined ? '' : `Meinten Sie ${offers}?`
}

function hint({ code }: CommanderError): string {
  return code === 'commander.help' ? '' : 'Hilfe: konzeptspiegel --help'
}
