import Civic
import HTML

/// Where the script says what changed, with its sentences: one place to be seen, one only to be heard.
func announcer(_ phrases: Phrases) -> HTML {
    """
    <div class="announcer" role="status" data-announcer data-posted="\(phrases("common.said.posted"))" \
    data-changed="\(phrases("common.said.changed"))" data-copied="\(phrases("common.said.copied"))" \
    data-unsent="\(phrases("common.said.unsent"))"></div>
    <div class="visually-hidden" role="status" data-whisper></div>
    """
}
