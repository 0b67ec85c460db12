import Civic
import HTML

/// What can be done with all chosen entries of a list; their boxes name the form of this `id`.
///
/// Its buttons send the field `act` with `fields`, as a reason. The count and the box for all need the script and
/// are not there without.
public func bulkBar(
    id: String, to path: String, csrf: String?, acts: [Choice], fields: HTML = .empty,
    _ phrases: Phrases
) -> HTML {
    """
    <form class="bulk" id="\(id)" method="post" action="\(url: path)" data-bulk>\(csrf.map(tokenField))\
    <p data-room hidden><label class="box"><input type="checkbox" data-all>\
    <span>\(phrases("common.bulk.all"))</span></label></p><output data-text="\(phrases("common.bulk.chosen"))"></output>\
    \(fields)<p class="actions">\(each: acts, { button($0.label, .secondary, name: "act", value: $0.value) })</p></form>
    """
}
