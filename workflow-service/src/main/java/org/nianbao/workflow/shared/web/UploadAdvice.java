package org.nianbao.workflow.shared.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** An upload that is too large or broken is found before any controller is: so this advice is for all of them. */
@ControllerAdvice
class UploadAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(MultipartException refused) {
        HttpStatus status = refused instanceof MaxUploadSizeExceededException
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
        return ResponseEntity.status(status).body(Problems.of(status));
    }
}
