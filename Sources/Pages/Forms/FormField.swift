import Civic

/// A field of a form: its name, its words, what was typed and what is wrong with it.
public struct FormField: Sendable {
    public let name: String
    public let label: String
    public let hint: String?
    public let isRequired: Bool
    public let value: String
    /// What is wrong and what to do; nil when nothing is.
    public let message: String?
    /// Tells fields of one name apart where a page has several forms.
    public let scope: String

    public init(
        _ name: String, label: String, hint: String? = nil, isRequired: Bool = true, value: String = "",
        message: String? = nil, scope: String = ""
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.isRequired = isRequired
        self.value = value
        self.message = message
        self.scope = scope
    }

    /// A field with what was typed into a refused form, if there is one.
    public init(
        _ name: String, label: String, hint: String? = nil, isRequired: Bool = true,
        from refused: RefusedForm?, default value: String = "", scope: String = ""
    ) {
        self.init(
            name, label: label, hint: hint, isRequired: isRequired, value: refused?.values[name] ?? value,
            message: refused?.message(for: name), scope: scope)
    }

    /// Id of the control, to which label and error summary point.
    public var id: String { "\(scope.isEmpty ? "" : scope + "-")\(name)" }
}
