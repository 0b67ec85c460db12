import Civic

/// Names the rows of `answer_import`.
public enum AnswerImportKind {}
public typealias AnswerImportID = ID<AnswerImportKind>
