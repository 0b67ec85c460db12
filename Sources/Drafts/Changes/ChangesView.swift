import Civic
import Web

/// How the changes of a draft are shown: chosen by links, so that each way has its address.
struct ChangesView: Sendable, Equatable {
    enum Form: String, Sendable, CaseIterable {
        /// 新旧対照表.
        case table
        /// One text with the changes marked in it.
        case inline
    }

    var form: Form
    /// Only passages with this aspect; nil for all that changed.
    var aspect: ChangeAspect?
    /// Whether what stayed the same is shown too.
    var showsAll: Bool

    init(form: Form = .table, aspect: ChangeAspect? = nil, showsAll: Bool = false) {
        self.form = form
        self.aspect = aspect
        self.showsAll = showsAll
    }

    init(_ query: Web.Form) {
        self.init(
            form: query["view"].flatMap(Form.init(rawValue:)) ?? .table,
            aspect: query["show"].flatMap(ChangeAspect.init(rawValue:)), showsAll: query["all"] == "1")
    }

    /// The address that shows these versions so.
    func path(_ slug: Slug, _ span: VersionSpan) -> String {
        var fields: [String] = []
        if form != .table { fields.append("view=\(form.rawValue)") }
        if let aspect { fields.append("show=\(aspect.rawValue)") }
        if showsAll { fields.append("all=1") }
        let path = Addresses.draftChanges(slug, span)
        return fields.isEmpty ? path : path + "?" + fields.joined(separator: "&")
    }

    /// Whether a change is shown, or only counted among what stayed the same.
    func shows(_ change: PassageChange) -> Bool {
        if let aspect { return change.aspects.contains(aspect) }
        return showsAll || !change.isSame
    }
}
