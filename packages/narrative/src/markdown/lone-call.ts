/** A call of a note, which Markdown leaves as text where the chapter does not hold the note. */
export const LONE_CALL = /\[\^([^\]\s]+)\]/g;
