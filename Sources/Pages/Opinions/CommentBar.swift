import Civic
import HTML

/// On a phone the way to the form is always at the lower edge; it stands at the end of a thread, and goes to its
/// place there when one has come so far. `form` is the id of the form.
public func commentBar(_ label: String, form: String = "comment-form") -> HTML {
    """
    <p class="comment-bar"><a class="button" href="#\(form)">\(label)</a></p>
    """
}
